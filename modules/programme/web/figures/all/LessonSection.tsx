import { Trans, useLingui } from '@lingui/react/macro'
import { type Cause, causeWords } from '#modules/investigations/contract.ts'
import { useWord } from '#platform/web/language.ts'
import { figureIn } from '../figure-in.ts'
import { DetailBars } from './DetailBars.tsx'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

type CauseKey = `cause-${Cause}`
const causes = Object.keys(causeWords).map((cause) => `cause-${cause}` as CauseKey)

/** Why it went wrong, most frequent first, and what the proposals aim at. */
export function LessonSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const word = useWord()
  const lessons = figureIn(figures, 'lessons')
  const ordered = causes.toSorted((one, other) => figureIn(figures, other).numerator - figureIn(figures, one).numerator)
  const [largest] = ordered
  const nameOf = (key: string) => word(causeWords[key.replace('cause-', '') as Cause])
  return (
    <FigureSection
      id="lessen"
      wide
      says={
        lessons.numerator === 0 || !largest ? (
          <Trans>Er is nog geen les vastgelegd.</Trans>
        ) : (
          <Trans>
            Bij {lessons.numerator} afgeronde onderzoeken is een oorzaak vastgelegd. Het vaakst: {nameOf(largest)} (
            {figureIn(figures, largest).numerator}).
          </Trans>
        )
      }
    >
      <div className="wh-figure-pair">
        <FigureBars
          caption={t`Lessen naar oorzaak`}
          figures={figures}
          place={place}
          keys={ordered}
          whole={lessons.numerator}
          nameOf={nameOf}
        />
        <DetailBars title={t`Waar het voorstel op gericht is`} figure={lessons} place={place} />
      </div>
    </FigureSection>
  )
}
