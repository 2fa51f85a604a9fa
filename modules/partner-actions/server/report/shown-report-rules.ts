import { type Addition, hideSmall, inWords, type Shown } from '#platform/server/small-count-rules.ts'
import type { ReportFigures } from '../../contract.ts'

/** How a count stands in the printed report, by its name. */
export type ShownCount = (name: string) => string

const number = new Intl.NumberFormat('nl-NL')

/** Every count in the figures about others than colleagues, by name. */
export function namedCounts({
  locations,
  withFindings,
  findings,
  care,
  people,
  photos,
  shared,
  reports,
}: ReportFigures): Map<string, number> {
  return new Map([
    ...Object.entries(locations),
    ['withFindings', withFindings],
    ...findings.map(({ found, locations: count }): [string, number] => [found, count]),
    ...care.map(({ signal, locations: count }): [string, number] => [`care ${signal}`, count]),
    ['people', people],
    ['photos', photos],
    ['reports', reports],
    ...shared.map(({ partner, direction, records }): [string, number] => [`${direction} ${partner}`, records]),
  ])
}

/** For the team as they are; for who is outside it without the small ones, nor what they could be reckoned from. */
export function showCounts(figures: ReportFigures, audience: 'public' | 'team'): ShownCount {
  const counts = namedCounts(figures)
  const shown: ReadonlyMap<string, Shown> = audience === 'team' ? counts : hideSmall(counts, additionsIn(figures, counts))
  return (name) => {
    const count = shown.get(name) ?? 0
    return typeof count === 'number' ? number.format(count) : inWords(count)
  }
}

/** What adds up in a table; and what happens to, when at most one thing was found at each location. */
function additionsIn({ findings }: ReportFigures, counts: ReadonlyMap<string, number>): Addition<string>[] {
  const codes = findings.map(({ found }) => found as string).filter((found) => found !== 'nothing-found')
  const possible: Addition<string>[] = [
    { whole: 'all', parts: ['visited', 'nobodyThere', 'notVisited'] },
    { whole: 'visited', parts: ['withFindings', ...(counts.has('nothing-found') ? ['nothing-found'] : [])] },
    { whole: 'withFindings', parts: codes },
  ]
  const count = (name: string | null) => counts.get(name ?? '') ?? 0
  return possible.filter(({ whole, parts }) => count(whole) === parts.reduce((total, part) => total + count(part), 0))
}
