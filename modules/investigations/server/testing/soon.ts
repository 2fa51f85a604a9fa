import { addDays, dayInAmsterdam } from '#platform/contract/calendar.ts'

/** A day from the real today on: what the database lets in ends by its own calendar. */
export const soon = (days: number) => addDays(dayInAmsterdam(new Date()), days)
