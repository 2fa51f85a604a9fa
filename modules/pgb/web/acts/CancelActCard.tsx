import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type BudgetActs, CancelAct } from '../../contract.ts'
import { below, keepActs } from './acts-queries.ts'

/** Cancels what was planned, with the reason. */
export function CancelActCard({ id, actId }: { id: string; actId: string }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { field, submit, refusal, sending } = usePageForm({
    schema: CancelAct,
    defaultValues: { because: '' },
    send: (cancelling: CancelAct) => api.send<BudgetActs>('POST', below(id, `acts/${actId}/cancelled`), cancelling),
    onSent: (saved) => keepActs(queries, id, saved),
  })
  return (
    <Disclosure summary={t`Afzeggen`}>
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Afzeggen`}>
        <TextField {...field('because')} label={t`Waarom gaat het niet door?`} />
        <RefusalPanel refusal={refusal} />
        <div>
          <Button type="submit" look="danger" pending={sending}>{t`Afzeggen`}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
