import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, LinkButton } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import type { ReportFile } from '#modules/reports/contract.ts'
import { useMay } from '#platform/web/session.ts'
import { aboutSameSubjectQuery } from '../investigation-queries.ts'
import { OpenInvestigationForm } from './OpenInvestigationForm.tsx'

/** The next step of a report that is worth investigating: open the file, or go to the one that is there. */
export function OpenInvestigation({ report }: { report: ReportFile }) {
  const { t } = useLingui()
  const mayOpen = useMay('investigations.open')
  const mayRead = useMay('investigations.read')
  const [opening, setOpening] = useState(false)
  if (report.status !== 'worth-investigating') return <ToTheFile report={report} mayRead={mayRead} />
  if (!mayOpen)
    return (
      <p>
        <Trans>Deze melding is onderzoekswaardig. Een specialist of coördinator van {report.unit} opent het onderzoek.</Trans>
      </p>
    )
  return (
    <>
      <p>
        <Trans>Deze melding is onderzoekswaardig. Open het onderzoek met een doel en een grondslag.</Trans>
      </p>
      <p className="wh-next__step">
        <Button look="primary" onClick={() => setOpening(true)}>{t`Onderzoek openen`}</Button>
      </p>
      <Dialog open={opening} title={t`Onderzoek openen`} onClose={() => setOpening(false)}>
        <OpenInvestigationForm report={report} />
      </Dialog>
    </>
  )
}

function ToTheFile({ report, mayRead }: { report: ReportFile; mayRead: boolean }) {
  const { t } = useLingui()
  const related = useQuery({ ...aboutSameSubjectQuery(report.id), enabled: mayRead })
  const file = related.data?.investigations.find(({ fromThisReport }) => fromThisReport)
  return (
    <>
      <p>
        {report.status === 'investigated' ? <Trans>Het onderzoek is afgesloten.</Trans> : <Trans>Deze melding wordt onderzocht.</Trans>}
      </p>
      {file ? (
        <p className="wh-next__step">
          <LinkButton look="primary" href={`/onderzoeken/${file.id}`}>{t`Naar onderzoek ${file.reference}`}</LinkButton>
        </p>
      ) : null}
    </>
  )
}
