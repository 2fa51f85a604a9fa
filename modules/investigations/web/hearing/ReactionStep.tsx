import { useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { RecordCorrection } from '../../contract.ts'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { absentIsNull } from '../forms/absent-is-null.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { today } from '../forms/today.ts'
import { useFileForm } from '../forms/use-file-form.ts'
import type { Hearing } from './hearing.ts'

const Form = absentIsNull(RecordCorrection)

/** What the person wants corrected, or that they agree; otherwise the term runs out. */
export function ReactionStep({ hearing }: { hearing: Hearing }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  if (hearing.agreedOn) return hearing.correction ? <blockquote className="wh-said">{hearing.correction}</blockquote> : null
  if (!canNow(file, 'hearing.correction-recorded')) return null
  return (
    <Adding label={t`Reactie vastleggen`} form={`hearing.correction.${hearing.id}`}>
      {(close) => <ReactionForm hearing={hearing} onDone={close} />}
    </Adding>
  )
}

function ReactionForm({ hearing, onDone }: { hearing: Hearing; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `hearing.correction.${hearing.id}`,
    schema: Form,
    start: { correction: '', agreedOn: today() },
    to: ['PUT', `hearings/${hearing.id}/correction`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Vastleggen`} onCancel={onDone}>
      <TextArea
        {...form.field('correction')}
        label={t`Wat wil de betrokkene verbeterd zien?`}
        description={t`Leeg laten als er niets te verbeteren is.`}
        rows={3}
        optional
      />
      <DateField {...form.field('agreedOn')} label={t`Akkoord op`} />
    </FileForm>
  )
}
