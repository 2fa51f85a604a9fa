/** Counts from one up to and including this are hidden in what leaves the team. */
const MOST_HIDDEN = 4

/** A count that may be shown; or hidden because it is small, or because a small one could be reckoned from it. */
export type Shown = number | 'small' | 'beside'

/** Counts that add up to another, all by name. Without a whole: to a number that is known outside. */
export interface Addition<Name> {
  whole: Name | null
  parts: readonly Name[]
}

/** Whether a count is so small that it could point at somebody. */
export const isSmall = (count: number): boolean => count >= 1 && count <= MOST_HIDDEN

export const isHidden = (shown: Shown): shown is 'small' | 'beside' => typeof shown === 'string'

/**
 * Hides the small counts, and as many others as it takes that none of the hidden ones follows from what is shown by adding and taking
 * away, also over several additions at once; and that the hidden parts of a shown whole are not few together. The smallest goes first.
 * Complementary cell suppression: A. Hundepool and others, Handbook on Statistical Disclosure Control, chapter 4.
 * @param counts every count that is published together, by name
 * @param last which of them readers need most: hidden beside a small one only when nothing else helps
 */
export function hideSmall<Name>(
  counts: ReadonlyMap<Name, number>,
  additions: readonly Addition<Name>[],
  last: (name: Name) => boolean = () => false,
): Map<Name, Shown> {
  const hidden = new Set([...counts].filter(([, count]) => isSmall(count)).map(([name]) => name))
  for (let open = findOpen(counts, additions, hidden); open; open = findOpen(counts, additions, hidden)) {
    const next = nextToHide(counts, open, hidden, last)
    if (next === null) break
    hidden.add(next)
  }
  return new Map(
    [...counts].map(([name, count]) => [name, hidden.has(name) ? (isSmall(count) ? ('small' as const) : ('beside' as const)) : count]),
  )
}

/** The hidden counts that follow from the shown ones: those that stand alone in an equation after elimination. */
export function reckonable<Name>(additions: readonly Addition<Name>[], hidden: ReadonlySet<Name>): Set<Name> {
  const columns = [...hidden]
  const rows = additions.map(({ whole, parts }) =>
    columns.map((name) => parts.filter((part) => part === name).length - (whole === name ? 1 : 0)),
  )
  const alone = eliminate(rows).map((row) => row.flatMap((value, column) => (isNothing(value) ? [] : [column])))
  return new Set(alone.flatMap(([only, ...others]) => (only !== undefined && others.length === 0 ? [columns[only] as Name] : [])))
}

const isNothing = (value: number) => Math.abs(value) < 1e-9

/** An addition in which something must still be hidden; undefined when nothing can be reckoned back. */
function findOpen<Name>(
  counts: ReadonlyMap<Name, number>,
  additions: readonly Addition<Name>[],
  hidden: ReadonlySet<Name>,
): Addition<Name> | undefined {
  const known = reckonable(additions, hidden)
  const fewTogether = ({ whole, parts }: Addition<Name>) =>
    (whole === null || !hidden.has(whole)) &&
    isSmall(parts.filter((part) => hidden.has(part)).reduce((total, part) => total + (counts.get(part) ?? 0), 0))
  const canHide = additions.filter((addition) => nextToHide(counts, addition, hidden) !== null)
  const having = (names: ReadonlySet<Name>) => canHide.find((addition) => membersOf(addition).some((name) => names.has(name)))
  const alone = (addition: Addition<Name>) => membersOf(addition).filter((name) => hidden.has(name)).length === 1
  return canHide.find(fewTogether) ?? canHide.find(alone) ?? having(known) ?? (known.size > 0 ? having(hidden) : undefined)
}

const membersOf = <Name>({ whole, parts }: Addition<Name>): Name[] => (whole === null ? [...parts] : [...parts, whole])

/** The smallest shown part that counts anything, and the whole when there is none; of what is hidden last, only when nothing else is left. */
function nextToHide<Name>(
  counts: ReadonlyMap<Name, number>,
  { whole, parts }: Addition<Name>,
  hidden: ReadonlySet<Name>,
  last: (name: Name) => boolean = () => false,
): Name | null {
  const inOrder = parts
    .filter((name) => (counts.get(name) ?? 0) > 0)
    .sort((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0))
    .concat(whole === null ? [] : [whole])
    .filter((name) => !hidden.has(name))
  return inOrder.find((name) => !last(name)) ?? inOrder[0] ?? null
}

/** Reduced row echelon form. */
function eliminate(given: readonly (readonly number[])[]): number[][] {
  const rows = given.map((row) => [...row])
  let done = 0
  for (let column = 0; column < (rows[0]?.length ?? 0) && done < rows.length; column += 1) {
    const found = rows.findIndex((row, place) => place >= done && !isNothing(row[column] ?? 0))
    const pivot = rows[found]
    if (!pivot) continue
    rows[found] = rows[done] as number[]
    const first = pivot[column] as number
    const unit = pivot.map((value) => value / first)
    for (const [place, row] of rows.entries()) {
      const times = row[column] ?? 0
      if (place !== done && !isNothing(times)) rows[place] = row.map((value, at) => value - times * (unit[at] ?? 0))
    }
    rows[done] = unit
    done += 1
  }
  return rows
}

/** The count in words for who is outside the team. */
export function inWords(shown: Shown): string {
  if (shown === 'small') return `< ${MOST_HIDDEN + 1}`
  return shown === 'beside' ? 'niet getoond' : String(shown)
}
