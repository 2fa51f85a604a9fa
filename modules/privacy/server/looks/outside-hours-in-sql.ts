import { sql } from 'kysely'
import { publicHolidays } from '#platform/contract/calendar.ts'

const hour = (key: string, otherwise: number) => `coalesce((select p.value from platform.legal_parameter p
  where p.key = '${key}' and p.valid_from <= l.day and (p.valid_to is null or p.valid_to > l.day)), ${otherwise})`

/** Whether event `e` happened outside the working hours of its day, in Dutch time. @param years of which the holidays count */
export function outsideHoursInSql(years: readonly number[]) {
  const holidays = years.flatMap((year) => [...publicHolidays(year)])
  return sql<boolean>`(select extract(isodow from l.day) > 5
      or extract(hour from l.moment) < ${sql.raw(hour('working-hours-start', 7))} or extract(hour from l.moment) >= ${sql.raw(hour('working-hours-end', 19))}
      or l.day = any (${holidays}::date[]) or exists (select from platform.closed_day c where c.day = l.day)
    from (select e.at at time zone 'Europe/Amsterdam' as moment, (e.at at time zone 'Europe/Amsterdam')::date as day) l)`
}

/** All years that a list of events can reach back to: the trail is kept for five. */
export function yearsUntil(now: Date): number[] {
  const last = now.getUTCFullYear() + 1
  return Array.from({ length: 8 }, (_, index) => last - index)
}
