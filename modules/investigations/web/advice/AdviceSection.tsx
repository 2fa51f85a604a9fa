import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { AdviceText } from './AdviceText.tsx'
import { DraftAdviceForm } from './DraftAdviceForm.tsx'

/** The advice as it stands, the form while it is being written, and the versions before. */
export function AdviceSection() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const current = file.advices.at(-1)
  const earlier = file.advices.slice(0, -1)
  const editable = canNow(file, 'advice.drafted')
  return (
    <div className="wh-stack">
      {current?.status === 'returned' ? (
        <Alert kind="warning" title={t`De meelezer vraagt om een aanpassing`}>
          {current.readerNote}
        </Alert>
      ) : null}
      <SentBack />
      {editable ? (
        <Adding
          label={current ? t`Advies wijzigen` : t`Advies schrijven`}
          form="advice.draft"
          open={!current}
          reads={current ? <AdviceText advice={current} /> : null}
        >
          {(close) => <DraftAdviceForm onDone={close} />}
        </Adding>
      ) : current ? (
        <AdviceText advice={current} />
      ) : (
        <p className="wh-soft">
          <Trans>Nog geen advies. Dit komt na het afwegen.</Trans>
        </p>
      )}
      {earlier.length > 0 ? (
        <Disclosure summary={t`Eerdere versies`}>
          <div className="wh-stack">
            {earlier.map((advice) => (
              <AdviceText key={advice.id} advice={advice} />
            ))}
          </div>
        </Disclosure>
      ) : null}
    </div>
  )
}

// After sending back, the author goes on in a new version; the reasons stand with the one before.
function SentBack() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const before = file.advices.at(-2)
  if (file.stage !== 'advice' || before?.status !== 'sent-back') return null

  const reasons = before.parts.flatMap(({ decision }) => (decision?.choice === 'send-back' && decision.reasons ? [decision.reasons] : []))
  return (
    <Alert kind="warning" title={t`De manager stuurde het advies terug`}>
      {reasons.join(' ')}
    </Alert>
  )
}
