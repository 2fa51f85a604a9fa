import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { figureIn } from '../figure-in.ts'
import { DetailBars } from './DetailBars.tsx'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

/** Where people went and what they found; that nothing was found is an answer. */
export function ActionFieldSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const format = useFormat()
  const visited = figureIn(figures, 'action-visited').numerator
  const nothing = figureIn(figures, 'action-nothing-found').numerator
  const findings = figureIn(figures, 'action-findings')
  const perLocation = visited > 0 ? format.number(Math.round((findings.numerator / visited) * 10) / 10) : '–'
  return (
    <FigureSection
      id="veld"
      wide
      says={
        visited === 0 ? (
          <Trans>Er is nog geen verslag van bezochte locaties vastgesteld.</Trans>
        ) : (
          <Trans>
            Op {format.number(nothing)} van {format.number(visited)} bezochte locaties ({format.share(nothing / visited)}) is niets
            gevonden; gemiddeld {perLocation} bevindingen per bezochte locatie.
          </Trans>
        )
      }
    >
      <FigureBars
        caption={t`Locaties en wat er is gevonden`}
        figures={figures}
        place={place}
        keys={[
          'action-locations',
          'action-visited',
          'action-nobody-there',
          'action-not-visited',
          'action-nothing-found',
          'action-something-found',
          'action-care-signals',
        ]}
        whole={figureIn(figures, 'action-locations').numerator}
      />
      <DetailBars title={t`Bevindingen naar soort`} figure={findings} place={place} />
    </FigureSection>
  )
}
