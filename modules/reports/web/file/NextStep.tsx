import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { useSession } from '#platform/web/session.ts'
import { usePageSlot } from '#platform/web/slots.ts'
import type { ReportFile } from '../../contract.ts'
import { TimeToJudge } from '../list/TimeToJudge.tsx'

/** What comes next, always in the same place: at most one button. Investigations fill it in once a report is worth one. */
export function NextStep({ report }: { report: ReportFile }) {
  const { t } = useLingui()
  const Filling = usePageSlot('report-next-step')
  const theirs = ['worth-investigating', 'under-investigation', 'investigated'].includes(report.status)
  return (
    <Card title={t`Volgende stap`} look="marked">
      {theirs && Filling ? <Filling report={report} /> : <OwnStep report={report} />}
    </Card>
  )
}

function OwnStep({ report }: { report: ReportFile }) {
  const { t } = useLingui()
  const me = useSession()?.account?.id
  if (report.status === 'received' && report.may.assess)
    return (
      <Step action={<LinkButton look="primary" href={`/meldingen/${report.id}/beoordelen`}>{t`Beoordelen`}</LinkButton>}>
        <Trans>Beoordeel of er genoeg feiten zijn voor een onderzoek.</Trans> <TimeToJudge judgeBy={report.judgeBy} />
      </Step>
    )
  if (report.status === 'received')
    return (
      <Step>
        {report.filedBy?.id === me ? (
          <Trans>U hebt deze melding zelf vastgelegd. Daarom beoordeelt een collega haar.</Trans>
        ) : (
          <Trans>Een handhavingsspecialist van {report.unit} beoordeelt deze melding.</Trans>
        )}{' '}
        <TimeToJudge judgeBy={report.judgeBy} />
      </Step>
    )
  if (report.joinedTo)
    return (
      <Step>
        <Trans>
          Deze melding hoort bij <Link href={`/meldingen/${report.joinedTo.id}`}>{report.joinedTo.reference}</Link>. Ga daar verder.
        </Trans>
      </Step>
    )
  return <Step>{settled[report.status]}</Step>
}

const settled: Partial<Record<ReportFile['status'], ReactNode>> = {
  'worth-investigating': <Trans>Deze melding is onderzoekswaardig. Er is nog geen onderzoek geopend.</Trans>,
  'under-investigation': <Trans>Deze melding wordt onderzocht.</Trans>,
  investigated: <Trans>Het onderzoek is afgesloten.</Trans>,
  'not-investigated': <Trans>Er is niets meer te doen. De melding is beoordeeld en wordt niet onderzocht.</Trans>,
}

function Step({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="wh-next-step">
      <p>{children}</p>
      {action}
    </div>
  )
}
