import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { Absence, Pattern, PersonTime } from '../../contract.ts'
import { ownPlace, type Place } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'
import { timeInSql } from './time-in-sql.ts'

/** The time of a colleague of the own unit in a year, for the coordinator. Refuses `roster.no-unit`, and with 404 who is not of the unit. */
export async function getPersonTime(work: Work<CapacityTables>, id: string, year: number | undefined): Promise<PersonTime> {
  const place = await ownPlace(work)
  const person = await findOfUnit(work, place, id)
  if (id !== work.actor.id) work.recordLook('time.person-read', { kind: 'account', id }, { year: year ?? null })
  return { ...(await readTime(work, place, person, year)), mayKeepPattern: true }
}

/** The own time in a year. Refuses `roster.no-unit`. */
export async function getOwnTime(work: Work<CapacityTables>, year: number | undefined): Promise<PersonTime> {
  const place = await ownPlace(work)
  const person = { id: work.actor.id ?? '', name: work.actor.name }
  return { ...(await readTime(work, place, person, year)), mayKeepPattern: false }
}

/** Somebody of the unit whom the coordinator keeps the time of, also when they left since; 404 for everybody else. */
export async function findOfUnit(work: AnyWork, { municipalityId }: Place, id: string): Promise<PersonTime['person']> {
  const { rows } = await sql<PersonTime['person']>`
    select a.id, a.name from staff.account a where a.id = ${id} and a.municipality_id = ${municipalityId} and (capacity.keeps_time_of(a.id)
        or exists (select from capacity.contract c where c.account_id = a.id and c.unit_id = staff.actor_unit() and c.withdrawn_at is null
              and staff.actor_has_role('coordinator')))`.execute(work.tx)
  if (!rows[0]) throw notFound()
  return rows[0]
}

async function readTime(work: AnyWork, { municipalityId }: Place, person: PersonTime['person'], asked: number | undefined) {
  const today = dayInAmsterdam(work.now)
  const year = asked ?? Number(today.slice(0, 4))
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const { rows: months } = await sql<PersonTime['months'][number]>`
    select date_trunc('month', d.day)::date as month, ${timeInSql}
      from capacity.days(${municipalityId}, null, ${first}, ${last}, ${person.id}) d group by 1 order by 1`.execute(work.tx)
  return {
    person,
    today,
    year,
    patterns: await readPatterns(work, person.id),
    absences: await readAbsences(work, person.id, first, last),
    months,
  }
}

async function readPatterns(work: AnyWork, id: string): Promise<Pattern[]> {
  const { rows } = await sql<Pattern>`
    select c.id, c.valid_from as "validFrom", c.valid_to - 1 as "lastDay", c.day_minutes as "dayMinutes", a.name as "setBy"
      from capacity.contract c join staff.account a on a.id = c.set_by
     where c.account_id = ${id} and c.withdrawn_at is null order by c.valid_from desc`.execute(work.tx)
  return rows
}

async function readAbsences(work: AnyWork, id: string, first: string, last: string): Promise<Absence[]> {
  const { rows } = await sql<Absence>`
    select b.id, b.kind, b.from_day as "from", b.until_day as "until", to_char(b.from_time, 'HH24:MI') as "fromTime",
           to_char(b.until_time, 'HH24:MI') as "untilTime", capacity.has_closed(b.municipality_id, b.unit_id, b.from_day, b.until_day) as fixed
      from capacity.absence b
     where b.account_id = ${id} and b.withdrawn_at is null and b.until_day >= ${first} and b.from_day <= ${last}
     order by b.from_day desc, b.id`.execute(work.tx)
  return rows
}
