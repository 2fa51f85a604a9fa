import type { Findings } from './entries.ts'

export type FindingName = keyof Findings
/** Which version of one part holds: ours, theirs, or the two together. */
export type Choice = 'mine' | 'theirs' | 'both'
export type Choices = Partial<Record<FindingName, Choice>>

const NAMES = [
  'state',
  'arrivedAt',
  'leftAt',
  'colleagues',
  'partners',
  'found',
  'note',
  'careSignals',
  'careNote',
  'power',
  'consent',
  'people',
] as const satisfies readonly FindingName[]

/** The parts in which two versions say something else, in the order of the page. */
export function differences(mine: Findings, theirs: Findings): FindingName[] {
  return NAMES.filter((name) => keyOf(name, mine) !== keyOf(name, theirs))
}

/** Texts and lists can stand together where both say something; of the rest one holds. */
export function canBeBoth(name: FindingName, mine: Findings, theirs: Findings): boolean {
  const [ours, others] = [mine[name], theirs[name]]
  return (Array.isArray(ours) || name === 'note' || name === 'careNote') && sizeOf(ours) > 0 && sizeOf(others) > 0
}

/** One version out of two. Undefined while a difference was not decided on: nothing is chosen for anybody. */
export function mergeVisits(mine: Findings, theirs: Findings, choices: Choices): Findings | undefined {
  const different = differences(mine, theirs)
  if (different.some((name) => choices[name] === undefined)) return undefined
  const merged = Object.fromEntries(NAMES.map((name) => [name, pick(name, mine, theirs, choices[name])])) as Findings
  return { ...merged, found: withoutContradiction(merged.found) }
}

function pick(name: FindingName, mine: Findings, theirs: Findings, choice: Choice | undefined): unknown {
  if (choice === 'theirs') return theirs[name]
  if (choice !== 'both') return mine[name]
  const [ours, others] = [mine[name], theirs[name]]
  if (Array.isArray(ours) && Array.isArray(others)) return [...new Set([...ours, ...others])]
  return `${others}\n\n${ours}`
}

/** "Nothing found" beside something that was found is no answer. */
function withoutContradiction(found: Findings['found']): Findings['found'] {
  return found.length > 1 ? found.filter((one) => one !== 'nothing-found') : found
}

/** The same list in another order, and the same moment in another spelling, say the same. */
function keyOf(name: FindingName, findings: Findings): string {
  const value = findings[name]
  if (Array.isArray(value)) return value.toSorted().join()
  if ((name === 'arrivedAt' || name === 'leftAt') && value) return String(new Date(String(value)).getTime())
  return String(value ?? '')
}

function sizeOf(value: Findings[FindingName]): number {
  return Array.isArray(value) || typeof value === 'string' ? value.length : 0
}
