import { useLingui } from '@lingui/react/macro'
import { TextArea } from '#design/text-area.tsx'
import { RecordStatement } from '../../contract.ts'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'
import type { Hearing } from './hearing.ts'

/** What the person said, in their own words. */
export function StatementStep({ hearing }: { hearing: Hearing }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const editable = !hearing.reportSentOn && canNow(file, 'hearing.statement-recorded')
  return (
    <>
      {hearing.statement ? <blockquote className="wh-said">{hearing.statement}</blockquote> : null}
      {editable ? (
        <Adding
          label={hearing.statement ? t`Verklaring wijzigen` : t`Verklaring opschrijven`}
          form={`hearing.statement.${hearing.id}`}
          look={hearing.statement ? 'subtle' : 'secondary'}
        >
          {(close) => <StatementForm hearing={hearing} onDone={close} />}
        </Adding>
      ) : null}
    </>
  )
}

function StatementForm({ hearing, onDone }: { hearing: Hearing; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `hearing.statement.${hearing.id}`,
    schema: RecordStatement,
    start: { statement: hearing.statement ?? '' },
    to: ['PUT', `hearings/${hearing.id}/statement`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Verklaring bewaren`} onCancel={onDone}>
      <TextArea
        {...form.field('statement')}
        label={t`Wat zei de betrokkene?`}
        description={t`Zo veel mogelijk in eigen woorden. Uw weging komt later, per bevinding.`}
        rows={10}
      />
    </FileForm>
  )
}
