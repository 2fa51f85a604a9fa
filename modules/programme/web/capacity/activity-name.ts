import { capacityActivityWords } from '#modules/capacity/contract.ts'
import { useWord } from '#platform/web/language.ts'
import type { CapacityYear } from '../../contract.ts'

type Activity = CapacityYear['activities'][number]

/** What an activity is called: as the programme does, which is in Dutch, or else in the language of the page. */
export function useActivityName(): (activity: Pick<Activity, 'activity' | 'title'>) => { label: string; lang: string | undefined } {
  const word = useWord()
  return ({ activity, title }) =>
    title === null ? { label: word(capacityActivityWords[activity]), lang: undefined } : { label: title, lang: 'nl' }
}

/** Minutes as hours, rounded to a whole hour: a sum over a team is not told by the minute. */
export const hoursOf = (minutes: number): number => Math.round(minutes / 60)
