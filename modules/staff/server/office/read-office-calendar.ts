import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { OfficeCalendar } from '#platform/contract/working-time-rules.ts'
import type { AnyWork } from '#platform/server/work.ts'
import { calendarOf, firstHours, type OfficeCalendarFile, type OfficeDay, type OpeningVersion } from '../../contract.ts'
import { chooseMunicipality } from '../municipalities.ts'

/** The calendar by which working time of a municipality is counted; of the actor's own one unless told. One statement. */
export async function readOfficeCalendar(work: AnyWork, municipalityId?: string): Promise<OfficeCalendar> {
  return calendarOf(await findOffice(work, municipalityId))
}

/** The calendar as somebody reads it. Refuses `staff.municipality-missing`, `staff.municipality-unknown`. */
export async function getOfficeCalendar(work: AnyWork, code: string | undefined): Promise<OfficeCalendarFile> {
  const { id, name, code: chosen } = await chooseMunicipality(work, code)
  return { municipality: { code: chosen, name }, today: dayInAmsterdam(work.now), ...(await findOffice(work, id)) }
}

async function findOffice(work: AnyWork, municipalityId: string | undefined): Promise<{ hours: OpeningVersion[]; days: OfficeDay[] }> {
  const { rows } = await sql<{ hours: OpeningVersion[]; days: OfficeDay[] }>`
    with office as (select coalesce(${municipalityId ?? null}::uuid, staff.home_municipality()) as id)
    select
      coalesce((select json_agg(v order by v."validFrom") from (
        select p.valid_from as "validFrom", json_agg(json_build_object('weekday', p.weekday, 'from', to_char(p.opens, 'HH24:MI'),
          'until', to_char(p.closes, 'HH24:MI')) order by p.weekday, p.opens) as weekdays
          from staff.opening_part p where p.municipality_id = office.id group by p.valid_from) v), '[]') as hours,
      coalesce((select json_agg(json_build_object('day', d.day, 'open', d.open, 'name', d.name) order by d.day)
        from staff.office_day d where d.municipality_id = office.id), '[]') as days
    from office`.execute(work.tx)
  const { hours, days } = rows[0] ?? { hours: [], days: [] }
  return { hours: [firstHours, ...hours], days }
}
