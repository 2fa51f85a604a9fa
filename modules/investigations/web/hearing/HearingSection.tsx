import { Trans, useLingui } from '@lingui/react/macro'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { FineInView } from './FineInView.tsx'
import { HearingSteps } from './HearingSteps.tsx'
import { HearingWaiver } from './HearingWaiver.tsx'
import { InviteForm } from './InviteForm.tsx'
import { Replies } from './Replies.tsx'

/** Hearing both sides: the talks, and for each finding what the person said and how that was weighed. */
export function HearingSection() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  return (
    <div className="wh-stack">
      <FineInView />
      <section aria-labelledby="gesprekken" className="wh-block">
        <h3 id="gesprekken" tabIndex={-1} className="wh-sub">{t`Gesprekken`}</h3>
        {file.hearings.map((hearing) => (
          <HearingSteps key={hearing.id} hearing={hearing} />
        ))}
        {file.hearings.length === 0 && !file.hearingWaiver ? (
          <p className="wh-soft">
            <Trans>De betrokkene is nog niet uitgenodigd.</Trans>
          </p>
        ) : null}
        {canNow(file, 'hearing.invited') ? (
          <Adding
            label={file.hearings.length === 0 ? t`Uitnodigen voor een gesprek` : t`Opnieuw uitnodigen`}
            form="hearing.invitation"
            look={file.hearings.length === 0 ? 'primary' : 'secondary'}
          >
            {(close) => <InviteForm onDone={close} />}
          </Adding>
        ) : null}
      </section>
      <Replies />
      <HearingWaiver />
    </div>
  )
}
