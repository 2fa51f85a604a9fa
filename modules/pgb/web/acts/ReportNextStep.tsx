import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useSession } from '#platform/web/session.ts'
import type { FindingsReport, FindingsReports, GivenGround } from '../../contract.ts'
import { below, keepReports } from './acts-queries.ts'
import { GiveForm, SendForm, ViewForm } from './SendForms.tsx'

interface NextStepProps {
  id: string
  report: FindingsReport
  all: FindingsReports
  law: 'wmo' | 'youth-act'
}

/** The one thing that comes next: agreeing it, sending it, weighing the view. */
export function ReportNextStep({ id, report, all, law }: NextStepProps) {
  const { t } = useLingui()
  const me = useSession()?.account?.id
  const ground: GivenGround = law === 'wmo' ? 'wmo-5-2-4-3' : 'regulation-2-9-d'
  const givable = all.may.write && report.actingAs === 'supervisor' && report.goesTo === 'provider' && report.agreedAt && !report.given
  const give = givable ? (
    <Disclosure summary={t`Ook aan het college geven`}>
      <GiveForm id={id} report={report} ground={ground} />
    </Disclosure>
  ) : null
  if (!report.agreedAt)
    return (
      <Card title={t`Vaststellen`} look="marked">
        {report.writtenBy.id === me || !all.may.agree ? (
          <p>
            <Trans>Een collega op dit dossier of de coördinator stelt vast. Wie schreef, kan dat niet zelf.</Trans>
          </p>
        ) : (
          <Agree id={id} report={report} />
        )}
      </Card>
    )
  if (!all.may.write) return null
  if (!report.sentOn)
    return (
      <Card title={t`Versturen`} look="marked">
        <SendForm id={id} report={report} days={all.viewDays} ground={ground} />
        {give}
      </Card>
    )
  if (report.goesTo !== 'social-development' && !report.viewWeighed)
    return (
      <Card title={t`Reactie wegen`} look="marked">
        <ViewForm id={id} report={report} />
        {give}
      </Card>
    )
  return give
}

function Agree({ id, report }: { id: string; report: FindingsReport }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [sure, setSure] = useState(false)
  const agree = useMutation({
    mutationFn: () => api.send<FindingsReports>('POST', below(id, `reports/${report.id}/agreement`), { revision: report.revision }),
    onSuccess: (saved) => {
      setSure(false)
      keepReports(queries, id, saved)
    },
  })
  return (
    <>
      <p>
        <Trans>Lees het na: klopt het, is het in één hoedanigheid geschreven, en staat er niets in over iemand anders?</Trans>
      </p>
      <Button look="primary" onClick={() => setSure(true)}>{t`Verslag vaststellen`}</Button>
      <ConfirmDialog
        open={sure}
        title={t`Dit verslag vaststellen?`}
        confirm={t`Verslag vaststellen`}
        pending={agree.isPending}
        onConfirm={() => agree.mutate()}
        onClose={() => setSure(false)}
      >
        <p>
          <Trans>Daarna verandert het niet meer, en kan het naar de lezer.</Trans>
        </p>
        <RefusalPanel refusal={agree.error} />
      </ConfirmDialog>
    </>
  )
}
