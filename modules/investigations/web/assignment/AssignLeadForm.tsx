import { useLingui } from '@lingui/react/macro'
import { AssignLead } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { ColleagueField } from '../forms/ColleagueField.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'
import { knowsTheSubject } from './knows-the-subject.ts'

/** The coordinator chooses who leads the investigation. */
export function AssignLeadForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const form = useFileForm({ name: 'assignment.lead', schema: AssignLead, start: { leadId: '' }, to: ['PUT', 'lead'], onSaved: onDone })
  return (
    <FileForm form={form} save={t`Toewijzen`} onCancel={onDone}>
      <ColleagueField
        {...form.field('leadId')}
        label={t`Wie behandelt dit onderzoek?`}
        description={t`Een handhavingsspecialist van het team. Die krijgt eerst de vraag of hij of zij de betrokkene kent.`}
        roles={['specialist']}
        unit={file.unit}
        except={[...knowsTheSubject(file), ...(file.lead ? [file.lead.id] : [])]}
      />
    </FileForm>
  )
}
