import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { FinishPhase, type Phase, PlanPhase } from '../../contract.ts'
import { useBudgetCommand } from './provider-queries.ts'

/** Plans a phase, or changes what it is for and when. */
export function PhaseForm({ id, phase, onDone }: { id: string; phase: Phase | undefined; onDone: () => void }) {
  const { t } = useLingui()
  const command = useBudgetCommand(id)
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: PlanPhase,
    defaultValues: { title: phase?.title ?? '', goal: phase?.goal ?? '', from: phase?.from ?? '', to: phase?.to ?? '' },
    send: (body: PlanPhase) =>
      phase
        ? command.mutateAsync({ method: 'PUT', path: `phases/${phase.id}`, body: { ...body, revision: phase.revision } })
        : command.mutateAsync({ method: 'POST', path: 'phases', body }),
    onSent: onDone,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextField {...field('title')} label={t`Naam van de fase`} />
      <TextArea {...field('goal')} label={t`Doel`} rows={3} maxLength={2000} />
      <FieldRow>
        <DateField {...field('from')} label={t`Van`} />
        <DateField {...field('to')} label={t`Tot en met`} />
      </FieldRow>
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Bewaren`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}

/** Finishes a phase with what it brought. */
export function FinishPhaseForm({ id, phase, onDone }: { id: string; phase: Phase; onDone: () => void }) {
  const { t } = useLingui()
  const command = useBudgetCommand(id)
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: FinishPhase,
    defaultValues: { doneOn: '', result: '', revision: phase.revision },
    send: (body: FinishPhase) => command.mutateAsync({ method: 'PUT', path: `phases/${phase.id}/end`, body }),
    onSent: onDone,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <DateField {...field('doneOn')} label={t`Afgerond op`} />
      <TextArea {...field('result')} label={t`Wat leverde deze fase op?`} rows={4} maxLength={4000} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Afronden`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
