import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { addMonths } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { HoursMonth } from '../../contract.ts'
import { CorrectionList } from './CorrectionList.tsx'
import { hoursMonthQuery } from './hours-queries.ts'
import { SumsCard } from './SumsCard.tsx'
import { WeeksOfPeople } from './WeeksOfPeople.tsx'
import './hours.css'

const page = getRouteApi('/staff/team-tijd/uren')

/** A month of the unit for its coordinator: who confirmed, what it comes to, and closing it. */
export function TeamHoursPage() {
  const { t } = useLingui()
  const format = useFormat()
  const { maand } = page.useSearch()
  const month = useQuery(hoursMonthQuery(maand))
  usePageTitle(t`Uren van het team`)
  if (month.isError) return <RefusalPanel refusal={month.error} onRetry={() => void month.refetch()} />
  if (!month.data) return <LoadingState lines={8} />

  const { closed, over, corrections, month: first, unit } = month.data
  const name = format.month(first)
  return (
    <>
      <PageHeading
        title={t`Uren van het team: ${name}`}
        intro={unit}
        status={closed ? <StatusBadge tone="safe">{t`afgesloten`}</StatusBadge> : <StatusBadge tone="active">{t`open`}</StatusBadge>}
        actions={over && !closed ? <CloseMonthButton month={month.data} /> : undefined}
      />
      <div className="wh-stack">
        <div className="wh-hours__more">
          <LinkButton small href={`/team-tijd/uren?maand=${addMonths(first, -1)}`}>
            {capital(format.month(addMonths(first, -1)))}
          </LinkButton>
          <LinkButton small href={`/team-tijd/uren?maand=${addMonths(first, 1)}`}>
            {capital(format.month(addMonths(first, 1)))}
          </LinkButton>
          <span className="wh-hours-day__note">
            {closed ? (
              <Trans>
                Afgesloten op {format.moment(closed.at)} door {closed.by}. Wat daarna wijzigt, staat hieronder als correctie.
              </Trans>
            ) : over ? null : (
              <Trans>U kunt deze maand afsluiten vanaf {format.date(addMonths(first, 1))}.</Trans>
            )}
          </span>
        </div>
        <WeeksOfPeople people={month.data.people} />
        <SumsCard sums={month.data.sums} year={first.slice(0, 4)} />
        {corrections.length > 0 || !closed ? (
          <CorrectionList corrections={corrections} named />
        ) : (
          <Card title={t`Correcties na afsluiting`} look="quiet">
            <p>
              <Trans>Sinds het afsluiten is niets gewijzigd.</Trans>
            </p>
          </Card>
        )}
      </div>
    </>
  )
}

function CloseMonthButton({ month: { month, people } }: { month: HoursMonth }) {
  const { t } = useLingui()
  const name = useFormat().month(month)
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const close = useMutation({
    mutationFn: () => api.send<HoursMonth>('POST', '/capacity/months/closing', { month }),
    onSuccess: () => setAsking(false),
    onSettled: () => queries.invalidateQueries({ queryKey: ['capacity'] }),
  })
  const open = people.reduce((count, { weeks }) => count + weeks.filter(({ confirmed }) => !confirmed).length, 0)
  return (
    <>
      <Button look="primary" onClick={() => setAsking(true)}>{t`Maand afsluiten`}</Button>
      <ConfirmDialog
        open={asking}
        title={t`${capital(name)} afsluiten`}
        confirm={t`Maand afsluiten`}
        pending={close.isPending}
        onConfirm={() => close.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>Een afgesloten maand blijft afgesloten. Wie daarna uren wijzigt, schrijft op waarom; u ziet dat als correctie.</Trans>
        </p>
        {open > 0 ? (
          <p>
            <strong>
              <Plural
                value={open}
                one="# week is nog niet bevestigd. Die uren komen er later bij als correctie."
                other="# weken zijn nog niet bevestigd. Die uren komen er later bij als correctie."
              />
            </strong>
          </p>
        ) : null}
        <RefusalPanel refusal={close.error} />
      </ConfirmDialog>
    </>
  )
}
