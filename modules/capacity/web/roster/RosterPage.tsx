import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Switch } from '#design/switch.tsx'
import { addDays, addMonths } from '#platform/contract/calendar.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { useMay } from '#platform/web/session.ts'
import type { Roster } from '../../contract.ts'
import { weekNumber } from '../week-words.ts'
import { MonthGrid } from './MonthGrid.tsx'
import { PlanWeek } from './PlanWeek.tsx'
import { rosterQuery } from './roster-queries.ts'
import type { RosterSearch } from './roster-search.ts'
import { WeekGrid } from './WeekGrid.tsx'
import { WeekStanding } from './WeekStanding.tsx'
import '../capacity.css'

const page = getRouteApi('/staff/rooster')

/** Who works when: the coordinator plans and publishes, colleagues read what was published. */
export function RosterPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const roster = useQuery(rosterQuery(search))
  const mayPlan = useMay('capacity.plan')
  const title = roster.data ? <Title roster={roster.data} month={search.toon === 'maand'} /> : t`Rooster`
  usePageTitle(t`Rooster`)
  return (
    <>
      <PageHeading
        title={title}
        intro={roster.data ? <Intro roster={roster.data} /> : undefined}
        actions={mayPlan ? <LinkButton href="/rooster/invoer">{t`Rooster inlezen`}</LinkButton> : undefined}
      />
      <div className="wh-stack">
        {roster.data ? <Ways search={search} roster={roster.data} /> : null}
        {roster.isError ? <RefusalPanel refusal={roster.error} onRetry={() => void roster.refetch()} /> : null}
        {roster.isPending ? <LoadingState /> : null}
        {roster.data ? <Days search={search} roster={roster.data} /> : null}
      </div>
    </>
  )
}

function Title({ roster, month }: { roster: Roster; month: boolean }) {
  const format = useFormat()
  const number = weekNumber(roster.from)
  const named = format.month(addDays(roster.from, 10))
  return month ? <Trans>Rooster {named}</Trans> : <Trans>Rooster week {number}</Trans>
}

function Intro({ roster: { from, until, unit } }: { roster: Roster }) {
  const format = useFormat()
  const [first, last, team] = [format.date(from), format.date(until), unit.name]
  return (
    <Trans>
      {team}, {first} tot en met {last}
    </Trans>
  )
}

/** To other days, to a week or a month, and along colleagues or activities. */
function Ways({ search, roster }: { search: RosterSearch; roster: Roster }) {
  const { t } = useLingui()
  const to = (changed: RosterSearch) => `/rooster${writeSearch({ ...search, ...changed })}`
  const month = search.toon === 'maand'
  const middle = addDays(roster.from, 10)
  const [before, after] = month ? [addMonths(middle, -1), addMonths(middle, 1)] : [addDays(roster.from, -7), addDays(roster.from, 7)]
  return (
    <div className="wh-roster__ways">
      <Switch
        label={t`Andere dagen`}
        places={[
          { href: to({ dag: before }), name: month ? t`Vorige maand` : t`Vorige week`, chosen: false },
          { href: to({ dag: undefined }), name: t`Nu`, chosen: roster.from <= roster.today && roster.today <= roster.until },
          { href: to({ dag: after }), name: month ? t`Volgende maand` : t`Volgende week`, chosen: false },
        ]}
      />
      <Switch
        label={t`Hoeveel`}
        places={[
          { href: to({ toon: undefined, dag: search.dag }), name: t`Week`, chosen: !month },
          { href: to({ toon: 'maand', dag: search.dag ?? roster.from }), name: t`Maand`, chosen: month },
        ]}
      />
      <Switch
        label={t`Langs wat`}
        places={[
          { href: to({ per: undefined }), name: t`Per medewerker`, chosen: search.per === undefined },
          { href: to({ per: 'activiteit' }), name: t`Per activiteit`, chosen: search.per === 'activiteit' },
        ]}
      />
    </div>
  )
}

function Days({ search, roster }: { search: RosterSearch; roster: Roster }) {
  const { t } = useLingui()
  const by = search.per === 'activiteit' ? 'activity' : 'person'
  if (roster.people.length === 0) {
    return <EmptyState title={t`Nog niemand in dit team`}>{t`Zodra er collega’s bij dit team horen, staan ze hier.`}</EmptyState>
  }
  if (search.toon === 'maand') return <MonthGrid roster={roster} by={by} />
  if (roster.mayPlan) return <PlanWeek key={roster.from} roster={roster} by={by} />
  return (
    <>
      <WeekStanding roster={roster} />
      <WeekGrid roster={roster} by={by} />
    </>
  )
}
