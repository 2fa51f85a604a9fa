import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { DutyReach } from '../../contract.ts'

/** How colleagues reach the specialist, shown only while on duty. */
export function ReachForm({ reach }: { reach: DutyReach }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: DutyReach,
    defaultValues: { ...reach } as Record<string, unknown>,
    send: (given) => api.send('PUT', '/advice/duty/reach', given),
    onSent: () => queries.invalidateQueries({ queryKey: ['advice'] }),
  })
  return (
    <Card title={t`Zo bent u bereikbaar tijdens uw dienst`}>
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
        <FormErrorSummary errors={errors} attempt={attempt} />
        <FieldRow>
          <TextField {...field('phone')} label={t`Toestel`} optional maxLength={20} />
          <TextField {...field('room')} label={t`Kamer`} optional maxLength={40} />
          <TextField {...field('chat')} label={t`Chat`} optional maxLength={80} />
        </FieldRow>
        <RefusalPanel refusal={refusal} />
        <ButtonGroup>
          <Button type="submit" pending={sending}>{t`Bewaren`}</Button>
        </ButtonGroup>
      </form>
    </Card>
  )
}
