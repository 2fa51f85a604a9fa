import type { DesignationKind } from '#modules/staff/contract.ts'
import type { Day } from '#platform/contract/calendar.ts'
import { folded, type PlanShift, type RosterProblem } from '../../contract.ts'
import { isTooFar, MOST_ON_A_DAY } from '../roster/plan-limit-rules.ts'
import type { Entry } from './said-shift-rules.ts'

export interface Colleague {
  id: string
  name: string
  account: string
}
export type FreshShift = PlanShift & { line: number; name: string }
export interface Laid {
  fresh: FreshShift[]
  same: number
  problems: RosterProblem[]
}

/** What of a file is new, what stands in the plan already, and what cannot be planned. What the file does not tell is not compared. */
export function layBeside(
  entries: readonly Entry[],
  before: readonly RosterProblem[],
  { people, plan, today }: { people: readonly Colleague[]; plan: readonly PlanShift[]; today: Day },
): Laid {
  const named = finderOf(people)
  const planned = new Plan(plan)
  const fresh: FreshShift[] = []
  const problems = [...before]
  const unfound = new Set<number>()
  let same = 0
  for (const { line, personColumn, dayColumn, person, needs, ...shift } of entries) {
    const found = named(person)
    if (typeof found === 'string') {
      // Once for a colleague with many days.
      if (!unfound.has(line)) problems.push({ line, column: personColumn, kind: found })
      unfound.add(line)
      continue
    }
    const refuse = (kind: RosterProblem['kind']) => void problems.push({ line, column: dayColumn, kind })
    if (isTooFar(shift.day, today)) {
      refuse('too-far')
      continue
    }
    const given = { ...shift, accountId: found.id }
    const beside = planned.beside(given, needs)
    if (beside === 'same') same++
    else if (beside !== 'free') refuse(beside)
    else {
      const added = { ...given, needs: needs ?? null }
      planned.add(added)
      fresh.push({ ...added, line, name: found.name })
    }
  }
  return { fresh, same, problems: problems.sort((one, other) => one.line - other.line) }
}

/** Finds a colleague by name or account; what could be two people is never guessed. */
function finderOf(people: readonly Colleague[]): (written: string) => Colleague | 'person-unknown' | 'person-twice' {
  const known = new Map<string, Set<Colleague>>()
  for (const person of people)
    for (const key of [folded(person.name), folded(person.account)]) known.set(key, (known.get(key) ?? new Set()).add(person))
  return (written) => {
    const found = [...(known.get(folded(written)) ?? [])]
    if (found.length > 1) return 'person-twice'
    return found[0] ?? 'person-unknown'
  }
}

/** The plan with what is added to it, by colleague and day. */
class Plan {
  private readonly days = new Map<string, PlanShift[]>()

  constructor(shifts: readonly PlanShift[]) {
    for (const shift of shifts) this.add(shift)
  }

  add(shift: PlanShift): void {
    const key = keyOf(shift)
    const there = this.days.get(key)
    if (there) there.push(shift)
    else this.days.set(key, [shift])
  }

  beside(given: Omit<PlanShift, 'needs'>, needs: DesignationKind | null | undefined): 'same' | 'differs' | 'too-many' | 'free' {
    const there = this.days.get(keyOf(given)) ?? []
    const then = there.filter(({ from, until }) => from === given.from && until === given.until)
    const says = ({ part, activity, task, needs: needed }: PlanShift) =>
      part === given.part && activity === given.activity && task === given.task && (needs === undefined || needed === needs)
    if (then.some(says)) return 'same'
    if (then.length > 0) return 'differs'
    return there.length >= MOST_ON_A_DAY ? 'too-many' : 'free'
  }
}
const keyOf = ({ accountId, day }: { accountId: string; day: Day }) => `${accountId} ${day}`
