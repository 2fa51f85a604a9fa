import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { useFileCommand } from '../file/use-file-command.ts'

/** Whether a fine is in view: from then on the right to silence is told before anybody is questioned (Awb 5:10a). */
export function FineInView() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const set = useFileCommand()
  // There is no fine under the Wmo or the Youth Act.
  if (file.domain !== 'participation-act') return null

  const mayChange = canNow(file, 'investigation.fine-in-view-set')
  return (
    <div className="wh-fine" data-in-view={file.fineInView || undefined}>
      <p>
        <StatusBadge tone={file.fineInView ? 'warning' : 'neutral'}>
          {file.fineInView ? t`boete in beeld` : t`geen boete in beeld`}
        </StatusBadge>{' '}
        {file.fineInView ? (
          <Trans>Vertel vóór het gesprek dat de betrokkene niet hoeft te antwoorden (cautie, Awb art. 5:10a).</Trans>
        ) : (
          <Trans>Denkt u aan een boete? Zet dit dan eerst aan, vóór u iemand hoort.</Trans>
        )}
      </p>
      {mayChange ? (
        <Button small pending={set.sending} onClick={() => set.send('PUT', 'fine-in-view', { inView: !file.fineInView })}>
          {file.fineInView ? t`Toch geen boete in beeld` : t`Boete komt in beeld`}
        </Button>
      ) : null}
      <RefusalPanel refusal={set.refusal} />
    </div>
  )
}
