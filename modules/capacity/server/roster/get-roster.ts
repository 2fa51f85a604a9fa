import { sql } from 'kysely'
import { addDays, type Day, dayInAmsterdam, mondayOf } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { Roster } from '../../contract.ts'
import { ownPlace, type Place } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'
import { readPeople } from './read-people.ts'
import { readShifts } from './read-shifts.ts'
import { changesBetween, conflictsOf, type RosterAgreements, windowOf } from './roster-rules.ts'

/** A week or a month of the own unit: for the coordinator as planned and with what does not go together, for others as published. Refuses `roster.no-unit`. */
export async function getRoster(
  work: Work<CapacityTables>,
  { day, span }: { day?: Day | undefined; span: 'week' | 'month' },
): Promise<Roster> {
  const place = await ownPlace(work)
  const today = dayInAmsterdam(work.now)
  const { from, until } = windowOf(day ?? today, span)
  const mayPlan = work.actor.roles.includes('coordinator')

  const plan = await readPlan(work, place, from, until)
  const published = await readShifts(work, place, from, until, 'published')
  const within = plan.shifts.filter((shift) => from <= shift.day && shift.day <= until)
  const weeks = await readWeeks(work, place, from, until)
  return {
    unit: { id: place.unitId, name: place.unitName },
    from,
    until,
    today,
    mayPlan,
    shows: mayPlan ? 'plan' : 'published',
    people: plan.people.map(({ designations: _, ...person }) => person),
    shifts: mayPlan ? within : published,
    conflicts: mayPlan ? plan.conflicts : [],
    weeks: mondaysOf(from, until).map((monday) => ({
      ...(weeks.find((week) => week.monday === monday) ?? {
        monday,
        publishedAt: null,
        publishedBy: null,
        note: '',
        version: 0,
        acceptedBecause: null,
      }),
      changes: mayPlan ? changesIn(monday, within, published) : 0,
    })),
    closed: plan.closed,
    eveningFrom: plan.agreements.eveningFrom,
  }
}

/** What is planned in these days and the days around them, with everything that does not go together in them. */
export async function readPlan(work: AnyWork, place: Place, from: Day, until: Day) {
  const shifts = await readShifts(work, place, addDays(from, -1), addDays(until, 1), 'plan')
  const people = await readPeople(work, place, from, until)
  const { closed, ...agreements } = await readAgreements(work, place, from, until)
  const conflicts = conflictsOf(shifts, people, agreements, { from, until, closed: new Set(closed) })
  return { shifts, people, closed, agreements, conflicts }
}

async function readAgreements(
  work: AnyWork,
  { municipalityId }: Place,
  from: Day,
  until: Day,
): Promise<RosterAgreements & { closed: Day[] }> {
  const { rows } = await sql<{ dailyRest: number | null; eveningFrom: number | null; closed: Day[] }>`
    select capacity.parameter_on('daily-rest', ${until})::int as "dailyRest", capacity.parameter_on('evening-from', ${until})::int as "eveningFrom",
           coalesce((select json_agg(d::date order by d) from generate_series(${from}::date, ${until}::date, interval '1 day') d
                      where capacity.is_closed(${municipalityId}, d::date)), '[]') as closed`.execute(work.tx)
  const { dailyRest, eveningFrom, closed } = rows[0] ?? { dailyRest: null, eveningFrom: null, closed: [] }
  if (dailyRest === null || eveningFrom === null) throw ruleBroken('parameter.missing')
  return { dailyRest, eveningFrom, closed }
}

async function readWeeks(work: AnyWork, { municipalityId, unitId }: Place, from: Day, until: Day) {
  const { rows } = await sql<Omit<Roster['weeks'][number], 'changes' | 'publishedAt'> & { publishedAt: Date }>`
    select w.monday, w.version, w.note, w.published_at as "publishedAt", a.name as "publishedBy", c.reason as "acceptedBecause"
      from capacity.roster_week w join staff.account a on a.id = w.published_by
      left join capacity.accepted_conflict c on c.municipality_id = w.municipality_id and c.unit_id = w.unit_id and c.monday = w.monday and c.version = w.version
     where w.municipality_id = ${municipalityId} and w.unit_id = ${unitId} and w.monday between ${from} and ${until}`.execute(work.tx)
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }))
}

function changesIn(monday: Day, plan: Roster['shifts'], published: Roster['shifts']): number {
  const inWeek = ({ day }: { day: Day }) => mondayOf(day) === monday
  return changesBetween(plan.filter(inWeek), published.filter(inWeek)).shifts
}

function mondaysOf(from: Day, until: Day): Day[] {
  const mondays: Day[] = []
  for (let monday = from; monday <= until; monday = addDays(monday, 7)) mondays.push(monday)
  return mondays
}
