import { useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { Checkbox, RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { TimeField } from '#design/time-field.tsx'
import { hearingPurposeWords, hearingWayWords, InviteToHearing } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { dutchMoment } from '../forms/dutch-moment.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { today } from '../forms/today.ts'
import { useChoices } from '../forms/use-choices.ts'
import { useFileForm } from '../forms/use-file-form.ts'

const Form = InviteToHearing.omit({ plannedAt: true }).extend({ day: z.iso.date(), time: z.iso.time({ precision: -1 }) })

/** The invitation, with the notice of rights in it; with a fine in view the talk has that purpose too. */
export function InviteForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const { file } = useOpenFile()
  const form = useFileForm({
    name: 'hearing.invitation',
    schema: Form,
    start: {
      purpose: file.fineInView ? 'fine' : 'benefit-facts',
      invitedOn: today(),
      day: '',
      time: '',
      way: '',
      rightsNotice: false,
      interpreter: '',
      helper: '',
    },
    to: ['POST', 'hearings'],
    shape: ({ day, time, ...rest }) => ({ ...rest, plannedAt: dutchMoment(day, time) }),
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Uitnodiging vastleggen`} onCancel={onDone}>
      {file.domain === 'participation-act' ? (
        <RadioGroup {...form.field('purpose')} label={t`Waar gaat het gesprek over?`} options={choices(hearingPurposeWords)} />
      ) : null}
      <FieldRow>
        <DateField {...form.field('invitedOn')} label={t`Uitgenodigd op`} />
        <DateField {...form.field('day')} label={t`Datum van het gesprek`} />
        <TimeField {...form.field('time')} label={t`Tijd`} />
      </FieldRow>
      <SelectField {...form.field('way')} label={t`Hoe`} placeholder={t`Kies`} options={choices(hearingWayWords)} width="medium" />
      <Checkbox
        {...form.field('rightsNotice')}
        label={t`In de uitnodiging staan de rechten van de betrokkene`}
        description={t`Iemand meenemen, een tolk, het dossier inzien, en het verslag verbeteren.`}
      />
      <FieldRow>
        <TextField {...form.field('interpreter')} label={t`Tolk`} description={t`Welke taal.`} optional />
        <TextField {...form.field('helper')} label={t`Hulp of gemachtigde`} optional />
      </FieldRow>
    </FileForm>
  )
}
