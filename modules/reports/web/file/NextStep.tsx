import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, Suspense, useId } from 'react'
import { LinkButton } from '#design/button.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { useSession } from '#platform/web/session.ts'
import { usePageSlot } from '#platform/web/slots.ts'
import type { ReportFile } from '../../contract.ts'
import { TimeToJudge } from '../list/TimeToJudge.tsx'

/** What comes next, always in the same place: at most one button. Investigations fill it in once a report is worth one. */
export function NextStep({ report }: { report: ReportFile }) {
  const id = useId()
  const Filling = usePageSlot('report-next-step')
  const theirs = ['worth-investigating', 'under-investigation', 'investigated'].includes(report.status)
  return (
    <section className="wh-card wh-next-step" data-look="marked" aria-labelledby={id}>
      <h2 id={id} className="utrecht-heading-2 wh-card__title">
        <Trans>Volgende stap</Trans>
      </h2>
      {theirs && Filling ? (
        <Suspense fallback={<LoadingState lines={1} />}>
          <Filling report={report} />
        </Suspense>
      ) : (
        <OwnStep report={report} />
      )}
    </section>
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
          <Trans>Een collega beoordeelt deze melding, omdat u haar zelf hebt vastgelegd.</Trans>
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
        </Trans>{' '}
        <Trans>Reden: {report.joinedTo.because}</Trans>
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
    <>
      <p className="wh-next-step__text">{children}</p>
      {action}
    </>
  )
}
