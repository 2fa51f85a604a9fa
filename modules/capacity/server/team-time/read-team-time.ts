import { sql } from 'kysely'
import { addDays, type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { CapacityActivity, DayPart } from '../../contract.ts'

/** Minutes of a whole municipality in a month, or in the part of it on one side of today. */
export interface TeamMonth {
  /** `2024-03` */
  month: string
  /** Every unit has closed it */
  closed: boolean
  deployable: number
  activities: readonly { activity: CapacityActivity; part: DayPart; planned: number; made: number }[]
}

export interface TeamTime {
  municipality: string
  /** The last day that is behind us; null when the year has yet to begin */
  through: Day | null
  /** False while nobody has a working pattern in the year: then there is nothing to divide */
  hasPatterns: boolean
  past: readonly TeamMonth[]
  ahead: readonly TeamMonth[]
}

/**
 * The time of the own municipality in a year, up to and including today and after it, by month and activity. A month in which fewer people
 * work than `smallest-team` is left out by the database.
 */
export async function readTeamTime(work: AnyWork, year: number): Promise<TeamTime> {
  const today = dayInAmsterdam(work.now)
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const through = today < first ? null : earliest(today, last)
  const tomorrow = through ? addDays(through, 1) : first

  const { rows } = await sql<{ municipality: string; hasPatterns: boolean }>`
    select m.name as municipality, capacity.has_patterns(m.id, ${first}, ${last}) as "hasPatterns"
      from staff.municipality m where m.id = staff.home_municipality()`.execute(work.tx)
  return {
    municipality: rows[0]?.municipality ?? '',
    hasPatterns: rows[0]?.hasPatterns ?? false,
    through,
    past: through ? await readMonths(work, first, through) : [],
    ahead: tomorrow <= last ? await readMonths(work, tomorrow, last) : [],
  }
}

async function readMonths(work: AnyWork, first: Day, last: Day): Promise<TeamMonth[]> {
  const { rows } = await sql<TeamMonth>`
    with home as (select staff.home_municipality() as id),
    spent as (
      select a.month, json_agg(json_build_object('activity', a.activity, 'part', a.part, 'planned', a.planned, 'made', a.made)) as activities
        from home cross join lateral capacity.team_activities(home.id, null, ${first}, ${last}) a group by a.month)
    select to_char(t.month, 'YYYY-MM') as month, t.deployable, coalesce(s.activities, '[]') as activities,
           t.month in (select c from home cross join lateral capacity.closed_team_months(home.id, ${first}, ${last}) c) as closed
      from home cross join lateral capacity.team_months(home.id, null, ${first}, ${last}) t
      left join spent s on s.month = t.month
     order by t.month`.execute(work.tx)
  return rows
}

const earliest = (one: Day, other: Day) => (one < other ? one : other)
