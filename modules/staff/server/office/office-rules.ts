import { type Day, publicHolidays } from '#platform/contract/calendar.ts'
import { hoursOn, type OfficeCalendar, openingsOn } from '#platform/contract/working-time-rules.ts'
import { ruleBroken } from '#platform/server/refusal.ts'

/** Whether hours that begin on a day may be set or withdrawn. Refuses `office.hours-in-past`. */
export function changeHours(today: Day, validFrom: Day): void {
  if (validFrom <= today) throw ruleBroken('office.hours-in-past', [{ pointer: '#/body/validFrom', detail: 'Kies morgen of later.' }])
}

/** Whether what is set for a day may be withdrawn. Refuses `office.day-in-past`. */
export function clearDay(today: Day, day: Day): void {
  if (day < today) throw ruleBroken('office.day-in-past', [{ pointer: '#/body/day', detail: 'Kies vandaag of later.' }])
}

/** Whether closing a day, or opening on it, changes anything. Refuses `office.day-in-past`, `office.already-closed`, `office.not-a-holiday`. */
export function setDay(today: Day, calendar: OfficeCalendar, { day, open }: { day: Day; open: boolean }): void {
  clearDay(today, day)
  const without = { hours: calendar.hours, closed: new Set<Day>() }
  if (!open && openingsOn(without, day).length === 0) throw ruleBroken('office.already-closed')
  const hasHours = hoursOn(calendar, day)?.weekdays.some(({ weekday }) => weekday === (new Date(day).getUTCDay() || 7))
  if (open && !(hasHours && publicHolidays(Number(day.slice(0, 4))).has(day))) throw ruleBroken('office.not-a-holiday')
}
