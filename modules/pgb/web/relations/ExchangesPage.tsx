import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { BudgetHeading } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'
import { ExchangeForm } from './ExchangeForm.tsx'
import { ExchangeList, ExchangePager } from './ExchangeList.tsx'
import { exchangesQuery } from './relation-queries.ts'
import '../provider/provider.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/contacten')

/** With whom was talked about a file. */
export function ExchangesPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const { na } = page.useSearch()
  const [open, setOpen] = useState(false)
  const budget = useQuery(budgetQuery(id))
  const found = useQuery(exchangesQuery(id, na))
  const failed = budget.error ?? found.error
  if (failed) return <RefusalPanel refusal={failed} onRetry={() => void Promise.all([budget.refetch(), found.refetch()])} />
  if (!budget.data) return <LoadingState lines={8} />
  return (
    <>
      <BudgetHeading
        budget={budget.data}
        part="contacts"
        actions={budget.data.works ? <Button look="primary" onClick={() => setOpen(true)}>{t`Contact vastleggen`}</Button> : null}
      />
      <ExchangeList id={id} rows={found.data?.rows} />
      <ExchangePager here={`/onderzoeken/${id}/pgb/contacten`} na={na} next={found.data?.next} />
      <Dialog open={open} title={t`Contact vastleggen`} onClose={() => setOpen(false)}>
        {open ? <ExchangeForm id={id} onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  )
}
