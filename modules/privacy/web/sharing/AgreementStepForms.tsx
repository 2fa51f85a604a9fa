import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { addDays, addMonths, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type Agreement, EndAgreement, type Kept, PutInForce, RenewAgreement } from '../../contract.ts'
import { sharingKey } from './sharing-queries.ts'

interface StepFormProps {
  agreement: Agreement
  onDone: () => void
}

/** Puts a draft of somebody else in force, with its DPIA. */
export function PutInForceForm({ agreement, onDone }: StepFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { field, submit, refusal, sending } = usePageForm({
    schema: PutInForce.omit({ revision: true }),
    defaultValues: { dpiaReference: agreement.dpiaReference },
    send: (by) => api.send('POST', `/sharing-agreements/${agreement.id}/in-force`, { ...by, revision: agreement.revision }),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: sharingKey })
      onDone()
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>Daarna verandert er niets meer aan de afspraak. U kunt die nog wel beëindigen.</Trans>
      </p>
      <TextField
        {...field('dpiaReference')}
        label={t`Kenmerk van de DPIA`}
        description={t`De beoordeling van de gevolgen voor de privacy (AVG art. 35).`}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Van kracht maken`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}

/** Ends an agreement before its last day. */
export function EndAgreementForm({ agreement, onDone }: StepFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { field, submit, refusal, sending } = usePageForm({
    schema: EndAgreement.omit({ revision: true }),
    defaultValues: { reason: '' },
    send: (by) => api.send('POST', `/sharing-agreements/${agreement.id}/end`, { ...by, revision: agreement.revision }),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: sharingKey })
      onDone()
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>Vanaf nu mag onder deze afspraak niets meer worden gedeeld. Dit is niet terug te draaien.</Trans>
      </p>
      <TextArea {...field('reason')} label={t`Waarom eindigt de afspraak?`} rows={3} maxLength={500} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="danger" pending={sending}>{t`Beëindigen`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}

/** Drafts the same for another period, and goes there. */
export function RenewForm({ agreement, onDone }: StepFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const today = dayInAmsterdam(new Date())
  const next = addDays(agreement.lastDay, 1)
  const begin = next > today && agreement.state === 'in-force' ? next : today
  const { field, submit, refusal, sending } = usePageForm({
    schema: RenewAgreement,
    defaultValues: { validFrom: begin, lastDay: addDays(addMonths(begin, 12), -1) },
    send: (period) => api.send<Kept>('POST', `/sharing-agreements/${agreement.id}/renewal`, period),
    onSent: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: sharingKey })
      onDone()
      await navigate({ to: '/partners/afspraken/$id', params: { id } })
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>U krijgt een concept met dezelfde inhoud. Een privacy officer maakt het van kracht; de periodes mogen overlappen.</Trans>
      </p>
      <FieldRow>
        <DateField {...field('validFrom')} label={t`Geldt vanaf`} />
        <DateField {...field('lastDay')} label={t`Tot en met`} />
      </FieldRow>
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Concept maken`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
