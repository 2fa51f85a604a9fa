import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { FigureKey } from '../../../contract.ts'
import { figureIn } from '../figure-in.ts'
import { DetailBars } from './DetailBars.tsx'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

const results: readonly FigureKey[] = [
  'objections',
  'objections-pending',
  'objections-unfounded',
  'objections-founded',
  'objections-partly-founded',
  'objections-withdrawn',
]

/** Objections to decisions, what came of them, and which outcomes they restated. */
export function ObjectionSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const received = figureIn(figures, 'objections').numerator
  const restated = figureIn(figures, 'restated').numerator
  return (
    <FigureSection
      id="bezwaar"
      says={
        <Trans>
          Er <Plural value={received} one="kwam # bezwaar" other="kwamen # bezwaren" /> binnen. Na bezwaar{' '}
          <Plural value={restated} one="is # uitkomst" other="zijn # uitkomsten" /> hersteld.
        </Trans>
      }
    >
      <FigureBars caption={t`Bezwaren en wat ervan kwam`} figures={figures} place={place} keys={results} whole={received} />
      <DetailBars title={t`Uitkomst na bezwaar: eerst → hersteld`} figure={figureIn(figures, 'restated')} place={place} />
    </FigureSection>
  )
}
