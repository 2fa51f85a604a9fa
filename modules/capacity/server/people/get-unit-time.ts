import { sql } from 'kysely'
import { addDays, addMonths, type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { TimeFigures, UnitTime } from '../../contract.ts'
import { ownPlace, type Place } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'
import { timeInSql } from './time-in-sql.ts'

const MOST_ABSENCES = 100
const nothing: TimeFigures = {
  nominal: 0,
  contracted: 0,
  closed: 0,
  leave: 0,
  away: 0,
  available: 0,
  training: 0,
  general: 0,
  deployable: 0,
}

/** A month of the own unit for its coordinator: what its time comes to, together and by person. Refuses `roster.no-unit`. */
export async function getUnitTime(work: Work<CapacityTables>, asked: Day | undefined): Promise<UnitTime> {
  const place = await ownPlace(work)
  const today = dayInAmsterdam(work.now)
  const month = asked ?? `${today.slice(0, 7)}-01`
  const people = await readPeople(work, place, month)
  work.recordLook('time.team-read', { kind: 'unit', id: place.unitId }, { month })
  return {
    unit: place.unitName,
    month,
    today,
    closed: await isClosed(work, place, month),
    total: people.reduce(sum, nothing),
    people,
    absences: await readAbsences(work, place, today),
  }
}

const sum = (one: TimeFigures, other: TimeFigures): TimeFigures =>
  Object.fromEntries(
    Object.keys(nothing).map((name) => [name, one[name as keyof TimeFigures] + other[name as keyof TimeFigures]]),
  ) as TimeFigures

async function readPeople(work: AnyWork, { municipalityId, unitId }: Place, month: Day): Promise<UnitTime['people']> {
  const { rows } = await sql<{ id: string; name: string; time: TimeFigures | null }>`
    with counted as (
      select d.account_id, ${timeInSql}
        from capacity.days(${municipalityId}, ${unitId}, ${month}, ${addDays(addMonths(month, 1), -1)}) d group by d.account_id
    )
    select a.id, a.name, to_json(c) as time
      from staff.account a left join counted c on c.account_id = a.id
     where c.account_id is not null
        or (a.unit_id = ${unitId} and a.municipality_id = ${municipalityId} and a.active
            and exists (select from staff.account_role r where r.account_id = a.id and r.role in ('specialist', 'coordinator')))
     order by a.name, a.id`.execute(work.tx)
  return rows.map(({ id, name, time }) => ({ id, name, hasPattern: time !== null, ...nothing, ...time }))
}

async function readAbsences(work: AnyWork, { municipalityId, unitId }: Place, today: Day): Promise<UnitTime['absences']> {
  const { rows } = await sql<UnitTime['absences'][number]>`
    select b.id, b.kind, b.from_day as "from", b.until_day as "until", to_char(b.from_time, 'HH24:MI') as "fromTime",
           to_char(b.until_time, 'HH24:MI') as "untilTime", a.id as "accountId", a.name
      from capacity.absence b join staff.account a on a.id = b.account_id
     where b.municipality_id = ${municipalityId} and b.unit_id = ${unitId} and b.withdrawn_at is null and b.until_day >= ${today}
     order by b.from_day, a.name, b.id limit ${MOST_ABSENCES}`.execute(work.tx)
  return rows
}

async function isClosed(work: AnyWork, { municipalityId, unitId }: Place, month: Day): Promise<boolean> {
  const { rows } = await sql`select from capacity.closed_month m
    where m.municipality_id = ${municipalityId} and m.unit_id = ${unitId} and m.month = ${month}`.execute(work.tx)
  return rows.length > 0
}
