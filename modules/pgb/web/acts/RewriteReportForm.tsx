import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { api } from '#platform/web/api.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type BudgetActs, ChangeFindingsReport, type FindingsReport, type FindingsReports } from '../../contract.ts'
import { below, keepReports } from './acts-queries.ts'
import { ReportFields, type WrittenReport } from './ReportFields.tsx'

const Written = ChangeFindingsReport.omit({ revision: true })

/** Changes a draft, as long as nobody agreed it. */
export function RewriteReportForm({ id, report, acts }: { id: string; report: FindingsReport; acts: BudgetActs }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [revision, setRevision] = useState(report.revision)
  const { field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm<
    WrittenReport,
    Omit<ChangeFindingsReport, 'revision'>,
    FindingsReports
  >({
    schema: Written,
    defaultValues: { title: report.title, body: report.body, acts: report.acts, findings: report.findings, clients: report.clients },
    send: (written) => api.send<FindingsReports>('PUT', below(id, `reports/${report.id}`), { ...written, revision }),
    onSent: (saved) => {
      setRevision(saved.reports.find((one) => one.id === report.id)?.revision ?? revision)
      keepReports(queries, id, saved)
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Het verslag`}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <ReportFields field={field} frame={report} acts={acts} />
      <RefusalPanel refusal={refusal} />
      <div>
        <Button type="submit" look="primary" pending={sending}>{t`Concept bewaren`}</Button>
      </div>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
