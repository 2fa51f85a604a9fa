import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Alert } from '#design/alert.tsx'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { addDays } from '#platform/contract/calendar.ts'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { weekNumber } from '../week-words.ts'
import { ConfirmHours } from './ConfirmHours.tsx'
import { CorrectionList } from './CorrectionList.tsx'
import { hoursDueQuery, hoursWeekQuery } from './hours-queries.ts'
import './hours.css'

/** The own hours of a week, and which weeks wait. */
export function HoursCard({ week: asked }: { week: string | undefined }) {
  const { t } = useLingui()
  const format = useFormat()
  const closes = useMay('capacity.close-months')
  const week = useQuery(hoursWeekQuery(asked))
  if (week.isError) return <RefusalPanel refusal={week.error} onRetry={() => void week.refetch()} />
  if (!week.data) return <LoadingState lines={8} />

  const { monday, today, complete, confirmedAt, corrections } = week.data
  const number = weekNumber(monday)
  const year = monday.slice(0, 4)
  return (
    <>
      <WeeksDue monday={monday} />
      <Card
        look={(complete && confirmedAt) || monday > today ? 'framed' : 'marked'}
        title={
          <>
            <Trans>Uren van week {number}</Trans>{' '}
            <span className="wh-hours__dates">
              {format.date(monday)} – {format.date(addDays(monday, 6))}
            </span>
          </>
        }
        actions={
          <>
            {complete && confirmedAt ? <StatusBadge tone="safe">{t`bevestigd`}</StatusBadge> : null}
            <LinkButton small href={`/mijn-tijd?week=${addDays(monday, -7)}`}>{t`Vorige week`}</LinkButton>
            <LinkButton small href={`/mijn-tijd?week=${addDays(monday, 7)}`}>{t`Volgende week`}</LinkButton>
          </>
        }
      >
        {monday > today ? (
          <EmptyState title={t`Deze week moet nog komen`}>
            <Trans>U bevestigt uren als de dag is geweest.</Trans>
          </EmptyState>
        ) : (
          <ConfirmHours key={monday} week={week.data} />
        )}
      </Card>
      <CorrectionList corrections={corrections} />
      <p className="wh-hours__more">
        <a className="utrecht-link utrecht-link--html-a" href={`/api/v1/capacity/hours/csv?year=${year}`} download>
          <Trans>Mijn uren van {year} (CSV)</Trans>
        </a>
        {closes ? (
          <Link href="/team-tijd/uren">
            <Trans>Uren van het team</Trans>
          </Link>
        ) : null}
      </p>
    </>
  )
}

/** Said at the top: which weeks are still to confirm, and about which the coordinator asked. */
function WeeksDue({ monday }: { monday: string }) {
  const { t } = useLingui()
  const { data } = useQuery(hoursDueQuery)
  const weeks = data?.weeks ?? []
  const asked = data?.asked ?? []
  if (asked.length === 0 && weeks.every((week) => week === monday)) return null
  return (
    <>
      {weeks.length > 0 ? (
        <Alert title={t`Nog te bevestigen`}>
          <WeekLinks weeks={weeks} />
        </Alert>
      ) : null}
      {asked.length > 0 ? (
        <Alert kind="warning" title={t`Uw coördinator vraagt u nog eens te kijken`}>
          <WeekLinks weeks={asked} />
        </Alert>
      ) : null}
    </>
  )
}

function WeekLinks({ weeks }: { weeks: readonly string[] }) {
  return (
    <span className="wh-hours__weeks">
      {weeks.map((week) => (
        <Link key={week} href={`/mijn-tijd?week=${week}`}>
          <Trans>week {weekNumber(week)}</Trans>
        </Link>
      ))}
    </span>
  )
}
