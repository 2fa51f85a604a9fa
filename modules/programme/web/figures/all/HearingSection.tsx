import { Trans, useLingui } from '@lingui/react/macro'
import type { FigureKey } from '../../../contract.ts'
import { figureIn } from '../figure-in.ts'
import { DetailBars } from './DetailBars.tsx'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

const ways: readonly FigureKey[] = ['heard', 'heard-in-writing', 'did-not-come', 'hearing-waived', 'hearing-unknown']

/** How people were heard before a decision, and on which ground a hearing was waived. */
export function HearingSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const finished = figureIn(figures, 'finished').numerator
  const answered = figureIn(figures, 'heard').numerator + figureIn(figures, 'heard-in-writing').numerator
  return (
    <FigureSection
      id="horen"
      says={
        <Trans>
          In {answered} van {finished} afgeronde onderzoeken gaf de betrokkene een reactie, in een gesprek of schriftelijk.
        </Trans>
      }
    >
      <FigureBars caption={t`Horen`} figures={figures} place={place} keys={ways} whole={finished} />
      <DetailBars title={t`Waarom horen is overgeslagen`} figure={figureIn(figures, 'hearing-waived')} place={place} />
    </FigureSection>
  )
}
