import { addDays, addMonths, type Day } from '#platform/contract/calendar.ts'

export interface KeepTerms {
  months: number
  aggravatedMonths: number
}

const YEAR = 12

/** The last day on which a submission is kept, counted from the day it was sent (Besluit art. 2.5). */
export function keepUntil(sentOn: Day, aggravated: boolean, { months, aggravatedMonths }: KeepTerms): Day {
  return addMonths(sentOn, aggravated ? aggravatedMonths : months)
}

/** From the end of the ordinary term somebody looks each year whether it must stay. None within the ordinary term. */
export function yearlyLooks(sentOn: Day, until: Day, { months }: KeepTerms): Day[] {
  const looks: Day[] = []
  for (let after = months; addMonths(sentOn, after) <= addDays(until, -1); after += YEAR) looks.push(addMonths(sentOn, after))
  return looks
}
