import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { Button, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { addDays } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeHours } from '../hours-text.ts'
import { weekNumber } from '../week-words.ts'
import { CorrectionList } from './CorrectionList.tsx'
import { hoursWeekQuery } from './hours-queries.ts'
import { useLineWords } from './use-line-words.ts'
import './hours.css'

const page = getRouteApi('/staff/team-tijd/uren/$id')

/** A week of a colleague for their coordinator: to read, and to ask about; only the colleague changes it. */
export function ColleagueHoursPage() {
  const { t } = useLingui()
  const format = useFormat()
  const { id } = page.useParams()
  const { week: asked } = page.useSearch()
  const { nameOf, fileOf } = useLineWords()
  const week = useQuery(hoursWeekQuery(asked, id))
  const queries = useQueryClient()
  const ask = useMutation({
    mutationFn: (monday: string) => api.send('POST', '/capacity/hours/asks', { accountId: id, monday }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['capacity', 'month'] }),
  })
  usePageTitle(t`Uren van een collega`)
  if (week.isError) return <RefusalPanel refusal={week.error} onRetry={() => void week.refetch()} />
  if (!week.data) return <LoadingState lines={8} />

  const { account, monday, days, complete, confirmedAt, corrections, own, today } = week.data
  const rows = days.flatMap(({ day, lines }) => lines.filter(({ recorded }) => recorded > 0).map((line) => ({ ...line, day })))
  const goTo = (to: string) => `/team-tijd/uren/${id}?week=${to}`
  return (
    <>
      <PageHeading
        title={account.name}
        trail={[{ label: t`Uren van het team`, href: `/team-tijd/uren?maand=${monday.slice(0, 7)}-01` }]}
        status={
          complete && confirmedAt ? (
            <StatusBadge tone="safe">{t`bevestigd`}</StatusBadge>
          ) : (
            <StatusBadge tone="warning">{t`nog niet bevestigd`}</StatusBadge>
          )
        }
        intro={t`U leest deze uren. Alleen ${account.name} kan ze wijzigen.`}
      />
      <div className="wh-stack">
        <Card
          title={t`Uren van week ${weekNumber(monday)}`}
          actions={
            <>
              <LinkButton small href={goTo(addDays(monday, -7))}>{t`Vorige week`}</LinkButton>
              <LinkButton small href={goTo(addDays(monday, 7))}>{t`Volgende week`}</LinkButton>
            </>
          }
        >
          <div className="wh-hours-read">
            <DataTable
              caption={t`Uren van ${account.name}`}
              rows={rows}
              rowKey={({ day, activity, part, about }) => `${day} ${activity} ${part} ${about?.id ?? ''}`}
              empty={
                <EmptyState title={t`Van deze week zijn nog geen uren bevestigd`}>
                  <Trans>Ze verschijnen hier als uw collega ze bevestigt.</Trans>
                </EmptyState>
              }
              columns={[
                { key: 'day', header: t`Dag`, cell: ({ day }) => capital(format.longDate(day).replace(/ \d{4}$/, '')) },
                { key: 'what', header: t`Waarvoor`, cell: (row) => [nameOf(row), fileOf(row)].filter(Boolean).join(' · ') },
                { key: 'hours', header: t`Uren`, align: 'end', cell: ({ recorded }) => writeHours(recorded) },
              ]}
            />
            {own || monday > today ? null : (
              <div className="wh-hours__confirm">
                <Button pending={ask.isPending} onClick={() => ask.mutate(monday)}>{t`Vraag om nog eens te kijken`}</Button>
                <p className="wh-hours-day__note">
                  <Trans>Uw collega krijgt een bericht dat u vraagt naar deze week te kijken.</Trans>
                </p>
              </div>
            )}
            <RefusalPanel refusal={ask.error} />
            {ask.isSuccess && ask.variables === monday ? (
              <Alert kind="success" live title={t`Uw vraag is verstuurd`}>
                <Trans>Als uw collega de week opnieuw bevestigt, ziet u dat bij de maand.</Trans>
              </Alert>
            ) : null}
          </div>
        </Card>
        <CorrectionList corrections={corrections} />
      </div>
    </>
  )
}
