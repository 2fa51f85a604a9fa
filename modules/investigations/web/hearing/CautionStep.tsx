import { Trans, useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { TimeField } from '#design/time-field.tsx'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { dutchMoment } from '../forms/dutch-moment.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { today } from '../forms/today.ts'
import { useFileForm } from '../forms/use-file-form.ts'
import type { Hearing } from './hearing.ts'

const Form = z.object({ day: z.iso.date(), time: z.iso.time({ precision: -1 }) })

/** The right to silence: told before the first question, with the time and who said it (Awb 5:10a). */
export function CautionStep({ hearing }: { hearing: Hearing }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  if (hearing.cautionAt) return null
  return (
    <>
      <blockquote className="wh-say">
        <Trans>
          “U bent niet verplicht om te antwoorden op vragen die gaan over een mogelijke boete. Wat u zegt, kan in het verslag komen.”
        </Trans>
      </blockquote>
      {canNow(file, 'hearing.caution-told') ? (
        <Adding label={t`Cautie is gegeven`} form={`hearing.caution.${hearing.id}`}>
          {(close) => <CautionForm hearing={hearing} onDone={close} />}
        </Adding>
      ) : null}
    </>
  )
}

function CautionForm({ hearing, onDone }: { hearing: Hearing; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `hearing.caution.${hearing.id}`,
    schema: Form,
    start: { day: hearing.heldOn ?? today(), time: '' },
    to: ['PUT', `hearings/${hearing.id}/caution`],
    shape: ({ day, time }) => ({ cautionAt: dutchMoment(day, time) }),
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Cautie vastleggen`} onCancel={onDone}>
      <p className="wh-soft">
        <Trans>U legt vast dat u de cautie zelf hebt uitgesproken.</Trans>
      </p>
      <FieldRow>
        <DateField {...form.field('day')} label={t`Op`} />
        <TimeField {...form.field('time')} label={t`Om`} />
      </FieldRow>
    </FileForm>
  )
}
