import { addDays, type Day } from '#platform/contract/calendar.ts'

const DAYS_BACK = 62
const DAYS_AHEAD = 731
export const MOST_ON_A_DAY = 12

/** Whether a day lies outside what can be planned. */
export const isTooFar = (day: Day, today: Day) => day < addDays(today, -DAYS_BACK) || day > addDays(today, DAYS_AHEAD)
