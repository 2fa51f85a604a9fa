import { useLingui } from '@lingui/react/macro'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { FindingText } from './FindingText.tsx'
import type { Finding } from './standing.ts'
import { WithdrawFindingForm } from './WithdrawFindingForm.tsx'

/** One finding: its kind, what it says, where it comes from; and the way to withdraw it. */
export function FindingCard({ finding }: { finding: Finding }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  return (
    <li className="wh-finding" data-withdrawn={finding.withdrawnBecause ? '' : undefined}>
      <FindingText finding={finding} />
      {finding.withdrawnBecause ? <p className="wh-finding__withdrawn">{t`Ingetrokken: ${finding.withdrawnBecause}`}</p> : null}
      {!finding.withdrawnBecause && canNow(file, 'finding.withdrawn') ? (
        <Adding label={t`Intrekken`} about={finding.content} form={`findings.withdraw.${finding.id}`} look="subtle">
          {(close) => <WithdrawFindingForm finding={finding} onDone={close} />}
        </Adding>
      ) : null}
    </li>
  )
}
