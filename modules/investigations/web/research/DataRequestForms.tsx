import { useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { AskThirdParty, type InvestigationFile, RecordThirdPartyAnswer } from '../../contract.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { today } from '../forms/today.ts'
import { useFileForm } from '../forms/use-file-form.ts'

/** A question to a body that has to answer (Participatiewet art. 63 and 64); the server sets the term. */
export function AskThirdPartyForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: 'research.request',
    schema: AskThirdParty,
    start: { body: '', article: '', what: '', necessity: '', askedOn: today() },
    to: ['POST', 'data-requests'],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Vastleggen`} onCancel={onDone}>
      <FieldRow>
        <TextField {...form.field('body')} label={t`Aan wie`} description={t`Bijvoorbeeld UWV, SVB, werkgever.`} />
        <TextField {...form.field('article')} label={t`Artikel`} description={t`Bijvoorbeeld Participatiewet art. 64.`} />
      </FieldRow>
      <TextArea
        {...form.field('what')}
        label={t`Wat vraagt u precies?`}
        description={t`Niet meer dan nodig, en over welke periode.`}
        rows={2}
      />
      <TextArea {...form.field('necessity')} label={t`Waarom is dit nodig?`} rows={2} />
      <DateField {...form.field('askedOn')} label={t`Gevraagd op`} />
    </FileForm>
  )
}

/** What came back, and when. */
export function ThirdPartyAnswerForm({ request, onDone }: { request: InvestigationFile['dataRequests'][number]; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `research.request.${request.id}`,
    schema: RecordThirdPartyAnswer,
    start: { receivedOn: today(), answer: '' },
    to: ['PUT', `data-requests/${request.id}/answer`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Antwoord bewaren`} onCancel={onDone}>
      <DateField {...form.field('receivedOn')} label={t`Ontvangen op`} />
      <TextArea {...form.field('answer')} label={t`Wat was het antwoord?`} rows={3} />
    </FileForm>
  )
}
