import { Trans, useLingui } from '@lingui/react/macro'
import type { FigureKey } from '../../../contract.ts'
import { figureIn } from '../figure-in.ts'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

const scale: readonly FigureKey[] = ['intent', 'gross-negligence', 'normal-culpability', 'reduced-culpability', 'no-culpability']

/** How culpability was weighed, from intent to none: the difference that the programme makes between deliberate and unknowing misuse. */
export function IntentSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const weighed = figureIn(figures, 'weighed').numerator
  const intent = figureIn(figures, 'intent').numerator
  return (
    <FigureSection
      id="verwijtbaarheid"
      says={
        <Trans>
          In {weighed} afgeronde onderzoeken is de verwijtbaarheid gewogen; in {intent} daarvan was er opzet.
        </Trans>
      }
    >
      <FigureBars caption={t`Opzet en verwijtbaarheid`} figures={figures} place={place} keys={scale} whole={weighed} />
    </FigureSection>
  )
}
