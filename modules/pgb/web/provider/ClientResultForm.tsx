import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { holderResultWords } from '../../contract/words.ts'
import { type Client, RecordClientResult } from '../../contract.ts'
import { useBudgetCommand } from './provider-queries.ts'

/** What the investigation meant for one client, or that it has no effects. */
export function ClientResultForm({ id, client, onDone }: { id: string; client: Client; onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const command = useBudgetCommand(id)
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: RecordClientResult,
    defaultValues: {
      result: client.result ?? '',
      note: client.resultNote ?? '',
      ownFile: client.ownFile?.reference ?? '',
      revision: client.revision,
    } as Record<string, unknown>,
    send: (body: RecordClientResult) => command.mutateAsync({ method: 'PUT', path: `clients/${client.id}/result`, body }),
    onSent: onDone,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup {...field('result')} label={client.name ?? t`Cliënt`} options={choices(holderResultWords)} />
      {form.watch('result') === 'own-file' ? (
        <TextField {...field('ownFile')} label={t`Nummer van dat onderzoek`} description={t`Zoals O-2024-000123.`} width="medium" />
      ) : null}
      <TextArea
        {...field('note')}
        label={t`Toelichting`}
        description={t`Wat er verandert, of waarom er niets verandert.`}
        rows={3}
        maxLength={4000}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Vastleggen`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
