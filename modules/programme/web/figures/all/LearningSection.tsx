import { Trans, useLingui } from '@lingui/react/macro'
import type { FigureKey } from '../../../contract.ts'
import { figureIn } from '../figure-in.ts'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

const steps: readonly FigureKey[] = [
  'proposals-waiting',
  'proposals-combined',
  'proposals-adopted',
  'proposals-rejected',
  'proposals-done',
  'proposals-in-time',
  'time-lesson-deciding',
  'time-lesson-doing',
]

/** What was done with the proposals of closed files. */
export function LearningSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const proposals = figureIn(figures, 'proposals').numerator
  const adopted = figureIn(figures, 'proposals-adopted').numerator
  const deciding = figureIn(figures, 'time-lesson-deciding').days?.median ?? '–'
  const doing = figureIn(figures, 'time-lesson-doing').days?.median ?? '–'
  return (
    <FigureSection
      id="voorstellen"
      says={
        <Trans>
          Van {proposals} voorstellen zijn er {adopted} overgenomen. De helft was besloten binnen {deciding} dagen, en uitgevoerd binnen{' '}
          {doing} dagen.
        </Trans>
      }
    >
      <FigureBars caption={t`Wat met de voorstellen is gedaan`} figures={figures} place={place} keys={steps} whole={proposals} />
    </FigureSection>
  )
}
