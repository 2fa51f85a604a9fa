import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageSlot } from '#platform/web/slots.ts'
import { type RelatedReport, type ReportFile, reportStatusWords } from '../../contract.ts'
import { statusTones } from '../report-words.ts'
import { canBeJoined } from './can-be-joined.ts'
import { useFocusAfterDialog } from './focus-after-dialog.ts'
import { JoinDialog } from './JoinDialog.tsx'

/** Other reports and investigations about the same subject, and the way to join a duplicate to the earlier one. */
export function EarlierReports({ report }: { report: ReportFile }) {
  const { t } = useLingui()
  const [joining, setJoining] = useState(false)
  const place = useFocusAfterDialog<HTMLDivElement>(joining)
  const joined = new Set(report.joined.map(({ id }) => id))
  const others = report.sameSubject.reports.filter(({ id }) => !joined.has(id))
  const { notVisible } = report.sameSubject
  const Investigations = usePageSlot('report-same-subject')
  const earlier = canBeJoined(report)
  return (
    <Card title={t`Over dezelfde betrokkene`}>
      <div ref={place} tabIndex={-1}>
        {others.length + notVisible + joined.size === 0 ? (
          <p>
            <Trans>Er zijn geen andere meldingen bekend.</Trans>
          </p>
        ) : null}
        <Related reports={others} />
        {notVisible > 0 ? (
          <p className="wh-related__more">
            <Plural
              value={notVisible}
              one="Er is nog # melding die u niet mag inzien. Vraag uw coördinator."
              other="Er zijn nog # meldingen die u niet mag inzien. Vraag uw coördinator."
            />
          </p>
        ) : null}
      </div>
      {report.joined.length > 0 ? (
        <>
          <h3 className="wh-claim__heading">
            <Trans>Hiermee samengevoegd</Trans>
          </h3>
          <Related reports={report.joined} />
        </>
      ) : null}
      {Investigations ? (
        <Suspense fallback={null}>
          <Investigations report={report} />
        </Suspense>
      ) : null}
      {report.may.join && earlier.length > 0 ? (
        <ButtonGroup>
          <Button small onClick={() => setJoining(true)}>{t`Samenvoegen`}</Button>
        </ButtonGroup>
      ) : null}
      <JoinDialog open={joining} report={report} earlier={earlier} onClose={() => setJoining(false)} />
    </Card>
  )
}

function Related({ reports }: { reports: readonly RelatedReport[] }) {
  const word = useWord()
  const format = useFormat()
  if (reports.length === 0) return null
  return (
    <ul className="wh-related">
      {reports.map((other) => (
        <li key={other.id}>
          <Link href={`/meldingen/${other.id}`}>{other.reference}</Link>
          <span className="wh-related__day">{format.date(other.receivedOn)}</span>
          <StatusBadge tone={statusTones[other.status]}>{capital(word(reportStatusWords[other.status]))}</StatusBadge>
        </li>
      ))}
    </ul>
  )
}
