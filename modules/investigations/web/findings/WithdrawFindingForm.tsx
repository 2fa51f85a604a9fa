import { useLingui } from '@lingui/react/macro'
import { TextArea } from '#design/text-area.tsx'
import { WithdrawFinding } from '../../contract.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'
import type { Finding } from './standing.ts'

/** Why a finding does not hold; it stays readable, struck through. */
export function WithdrawFindingForm({ finding, onDone }: { finding: Finding; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `findings.withdraw.${finding.id}`,
    schema: WithdrawFinding,
    start: { because: '' },
    to: ['PUT', `findings/${finding.id}/withdrawal`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Intrekken`} onCancel={onDone}>
      <TextArea {...form.field('because')} label={t`Waarom klopt of geldt deze bevinding niet?`} rows={2} />
    </FileForm>
  )
}
