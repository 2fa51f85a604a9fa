import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Action } from '../../contract.ts'

interface Told {
  told: Record<string, string>
}

/** What partners told that it brought them, once the action was held. */
export function ResultsForm({ action }: { action: Action }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { partners, revision } = action
  const { field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm<Told, Partial<Told>, undefined>({
    defaultValues: { told: Object.fromEntries(partners.map(({ partnerId, result }) => [partnerId, result])) },
    send: ({ told = {} }) => {
      const results = partners.map(({ partnerId }) => ({ partnerId, result: told[partnerId] ?? '' }))
      return api.send<undefined>('PUT', `/actions/${action.id}/results`, { results, revision })
    },
    onSent: () => queries.invalidateQueries({ queryKey: ['actions'] }),
  })
  return (
    <Card title={t`Wat leverde het de partners op?`}>
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
        <FormErrorSummary errors={errors} attempt={attempt} />
        {partners.map(({ partnerId, name }) => (
          <TextArea key={partnerId} {...field(`told.${partnerId}`)} label={name} optional rows={2} maxLength={3000} />
        ))}
        <p className="wh-form-note">
          <Trans>Aantallen en gebeurtenissen, geen personen. Dit komt in het verslag.</Trans>
        </p>
        <RefusalPanel refusal={refusal} />
        <div>
          <Button type="submit" pending={sending}>{t`Resultaten bewaren`}</Button>
        </div>
        <LeaveGuard when={unsaved} />
      </form>
    </Card>
  )
}
