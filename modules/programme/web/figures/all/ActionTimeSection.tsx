import { Trans } from '@lingui/react/macro'
import { DefinitionList } from '#design/definition-list.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { figureIn } from '../figure-in.ts'
import { useFigureValue } from '../figure-value.ts'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

/** The time of everybody together. No rows open below it: a row would be of a person. */
export function ActionTimeSection({ figures }: GroupProps) {
  const format = useFormat()
  const word = useWord()
  const written = useFigureValue()
  const [attended, evening, made] = (['action-attended', 'action-evening', 'action-hours'] as const).map((key) => figureIn(figures, key))
  const share = attended && evening && attended.numerator > 0 ? evening.numerator / attended.numerator : null
  return (
    <FigureSection
      id="tijd-aan-acties"
      says={
        share === null ? (
          <Trans>Er is nog geen aanwezigheid vastgelegd.</Trans>
        ) : (
          <Trans>{format.share(share)} van de aanwezige uren lag in de avond.</Trans>
        )
      }
    >
      <DefinitionList
        facts={[attended, evening, made].flatMap((figure) => (figure ? [{ term: word(figure.words), value: written(figure) }] : []))}
      />
      <p className="wh-figures__beside">
        <Trans>Uren zijn van allen samen. Gemaakte uren tellen mee zodra de maand is afgesloten.</Trans>
      </p>
    </FigureSection>
  )
}
