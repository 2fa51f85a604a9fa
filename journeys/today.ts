import { dayInAmsterdam } from '#platform/contract/calendar.ts'

/** The day of the journey, `2026-03-31`. */
export const today = dayInAmsterdam(new Date())
export const year = today.slice(0, 4)

/** The same day as people type it, `31-03-2026`. */
export const todayTyped = today.split('-').reverse().join('-')
