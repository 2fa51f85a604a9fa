import { type Activity, type Heading, isEmptyText } from '../../../contract.ts'

/** The headings of an activity under which nothing stands: goals and what was picked count as well. */
export function emptyHeadingsOf({ sections, goals, picks }: Pick<Activity, 'sections' | 'goals' | 'picks'>): Heading[] {
  const beside: Partial<Record<Heading, number>> = { goals: goals.length, points: picks.length }
  return sections.filter(({ heading, text }) => isEmptyText(text) && !beside[heading]).map(({ heading }) => heading)
}
