import { useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { CompleteMethod, type InvestigationFile, SetMethodAside } from '../../contract.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { today } from '../forms/today.ts'
import { useFileForm } from '../forms/use-file-form.ts'

interface MethodFormProps {
  method: InvestigationFile['methods'][number]
  onDone: () => void
}

/** When it was done, and what came of it; also when that was nothing. */
export function CompleteMethodForm({ method, onDone }: MethodFormProps) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `research.method.${method.id}`,
    schema: CompleteMethod,
    start: { doneOn: today(), result: '' },
    to: ['PUT', `methods/${method.id}/completion`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Afronden`} onCancel={onDone}>
      <DateField {...form.field('doneOn')} label={t`Gedaan op`} />
      <TextArea
        {...form.field('result')}
        label={t`Wat heeft dit opgeleverd?`}
        description={t`Kort. Niets gevonden is ook een uitkomst. De feiten zelf schrijft u op bij Bevindingen.`}
        rows={3}
      />
    </FileForm>
  )
}

/** Why a planned means is not needed after all. */
export function SetMethodAsideForm({ method, onDone }: MethodFormProps) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `research.aside.${method.id}`,
    schema: SetMethodAside,
    start: { because: '' },
    to: ['PUT', `methods/${method.id}/setting-aside`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Wegstrepen`} onCancel={onDone}>
      <TextArea {...form.field('because')} label={t`Waarom is dit middel niet nodig?`} rows={2} />
    </FileForm>
  )
}
