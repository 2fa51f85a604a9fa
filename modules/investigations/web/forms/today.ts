import { dayInAmsterdam } from '#platform/contract/calendar.ts'

/** The day it is now, to start a date field with. */
export function today(): string {
  return dayInAmsterdam(new Date())
}
