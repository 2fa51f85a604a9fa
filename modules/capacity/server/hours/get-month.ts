import { sql } from 'kysely'
import { addDays, type Day, dayInAmsterdam, firstOfMonth, lastOfMonth } from '#platform/contract/calendar.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { HoursMonth } from '../../contract.ts'
import { ownPlace, type Place } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'
import type { HoursSources } from './happening.ts'
import { nameAbouts } from './name-abouts.ts'
import { readCorrections } from './read-ledger.ts'

/** A month of the own unit for whoever closes it; the last one that is over unless told. Refuses `roster.no-unit`. */
export async function getMonth(work: Work<CapacityTables>, { abouts }: HoursSources, asked: Day | undefined): Promise<HoursMonth> {
  const place = await ownPlace(work)
  const today = dayInAmsterdam(work.now)
  const month = asked ?? firstOfMonth(addDays(firstOfMonth(today), -1))
  const last = lastOfMonth(month)
  const people = await readPeople(work, place, month, last < today ? last : addDays(today, -1))
  const corrections = await readCorrections(work, place, month, last)
  const named = await nameAbouts(
    work,
    abouts,
    corrections.map(({ about }) => about),
  )
  work.recordLook('hours.month-read', { kind: 'unit', id: place.unitId }, { month })
  return {
    month,
    today,
    unit: place.unitName,
    over: last < today,
    closed: await readClosing(work, place, month),
    people,
    sums: await readSums(work, place, month, last),
    corrections: corrections.map((correction) => ({ ...correction, about: named(correction.about) })),
  }
}

async function readPeople(work: AnyWork, { municipalityId, unitId }: Place, first: Day, last: Day): Promise<HoursMonth['people']> {
  if (last < first) return []
  const { rows } = await sql<HoursMonth['people'][number]>`
    select a.id, a.name, json_agg(json_build_object('monday', d.monday, 'confirmed', d.confirmed, 'asked', coalesce(k.asked_at > coalesce(w.confirmed_at, '-infinity'), false))
                                  order by d.monday) as weeks
      from capacity.weeks_due(${municipalityId}, ${unitId}, ${first}, ${last}) d
      join staff.account a on a.id = d.account_id
      left join capacity.confirmed_week w on w.account_id = d.account_id and w.monday = d.monday
      left join capacity.hours_ask k on k.account_id = d.account_id and k.monday = d.monday
     where a.active and a.unit_id = ${unitId}
     group by a.id, a.name order by a.name, a.id`.execute(work.tx)
  return rows
}

async function readClosing(work: AnyWork, { municipalityId, unitId }: Place, month: Day): Promise<HoursMonth['closed']> {
  const { rows } = await sql<{ at: Date; by: string }>`
    select m.closed_at as at, a.name as by from capacity.closed_month m join staff.account a on a.id = m.closed_by
     where m.municipality_id = ${municipalityId} and m.unit_id = ${unitId} and m.month = ${month}`.execute(work.tx)
  return rows[0] ? { at: rows[0].at.toISOString(), by: rows[0].by } : null
}

async function readSums(work: AnyWork, { municipalityId, unitId }: Place, first: Day, last: Day): Promise<HoursMonth['sums']> {
  const { rows } = await sql<HoursMonth['sums'][number]>`
    select activity, part, sum(minutes)::int as minutes from capacity.hours
     where municipality_id = ${municipalityId} and unit_id = ${unitId} and day between ${first} and ${last}
     group by activity, part having sum(minutes) <> 0 order by activity, part`.execute(work.tx)
  return rows
}
