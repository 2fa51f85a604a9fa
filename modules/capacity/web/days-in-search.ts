import { dayIn, type Search } from '#platform/web/search.ts'

/** The Monday of a week in the address; anything else is ignored. */
export function weekIn(search: Search): string | undefined {
  const week = dayIn(search, 'week')
  return week && new Date(week).getUTCDay() === 1 ? week : undefined
}

/** The first day of a month in the address; anything else is ignored. */
export function monthIn(search: Search): string | undefined {
  const month = dayIn(search, 'maand')
  return month?.endsWith('-01') ? month : undefined
}
