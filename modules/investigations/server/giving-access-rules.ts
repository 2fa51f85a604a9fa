import { addDays, type Day } from '#platform/contract/calendar.ts'
import { type LegalParameter, parameterOn } from '#platform/server/legal-parameter-rules.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { DecideAccess, GrantKind, GrantState } from '../contract.ts'
import { hasConflict } from './access-rules.ts'
import type { Asker, FileFacts } from './file-facts.ts'
import { isCoordinatorOf } from './people-rules.ts'

const LONGEST: Readonly<Record<GrantKind, string>> = { request: 'access-longest', guest: 'guest-longest', glass: 'break-glass' }

/** How many days somebody may be let in for at most, from today on. Refuses `parameter.missing`. */
export function longestDays(legal: readonly LegalParameter[], kind: GrantKind, today: Day): number {
  return parameterOn({ legal }, LONGEST[kind], today).value
}

/** Access ends, not before today and not later than the municipality allows. Refuses `reading.until-past`, `reading.term-too-long`. */
export function mustFitTerm(until: Day, today: Day, longest: number): void {
  if (until < today) throw ruleBroken('reading.until-past', [{ pointer: '#/body/until', detail: 'Kies vandaag of een latere dag.' }])
  if (until > addDays(today, longest))
    throw ruleBroken('reading.term-too-long', [{ pointer: '#/body/until', detail: `Kies een dag binnen ${longest} dagen.` }])
}

type Gates = Pick<FileFacts, 'lead' | 'unitId' | 'sealed' | 'reading' | 'conflicts'>

/** Who may let others in: the lead, and the coordinator of the unit or, on a sealed file, one who was named. Never by a grant of one's own. */
export function mayGive(file: Gates, asker: Pick<Asker, 'id' | 'roles' | 'unitId'>): boolean {
  if (file.reading.kind !== 'own' || hasConflict(file, asker.id)) return false
  return file.lead?.id === asker.id || coordinates(file, asker)
}

/** Coordinates the unit, or was named on a sealed file as a coordinator. */
export function coordinates(file: Gates, asker: Pick<Asker, 'roles' | 'unitId'>): boolean {
  if (file.reading.kind !== 'own') return false
  return file.sealed ? asker.roles.includes('coordinator') : isCoordinatorOf(file, asker)
}

/** Refuses `reading.not-yours-to-give`. */
export function mustGive(file: Gates, asker: Pick<Asker, 'id' | 'roles' | 'unitId'>): void {
  if (!mayGive(file, asker)) throw ruleBroken('reading.not-yours-to-give')
}

/** What the rules need to know of a request or grant. */
export interface GrantFacts {
  accountId: string
  state: Exclude<GrantState, 'expired'>
  askedUntil: Day
  until: Day | null
}

/**
 * Somebody else decides, once; a refusal has its reason; the term may be made shorter and never longer. Gives the last day of reading, null when refused.
 * Refuses `reading.own-request`, `reading.already-decided`, `reading.reason-needed`, `reading.term-too-long`, `reading.until-past`.
 */
export function decideAccess(asked: GrantFacts, decider: string, by: DecideAccess, today: Day, longest: number): Day | null {
  if (asked.accountId === decider) throw ruleBroken('reading.own-request')
  if (asked.state !== 'asked') throw ruleBroken('reading.already-decided')
  if (!by.granted) {
    if (!by.reason) throw ruleBroken('reading.reason-needed', [{ pointer: '#/body/reason', detail: 'Schrijf op waarom niet.' }])
    return null
  }
  const until = by.until ?? asked.askedUntil
  if (until > asked.askedUntil)
    throw ruleBroken('reading.term-too-long', [{ pointer: '#/body/until', detail: 'Kies de gevraagde dag of een eerdere.' }])
  mustFitTerm(until, today, longest)
  return until
}

/** Access in force is ended by somebody else. Refuses `reading.own-request`, `reading.not-in-force`. */
export function endAccess(given: GrantFacts, ender: string, today: Day): void {
  if (given.accountId === ender) throw ruleBroken('reading.own-request')
  if (given.state !== 'granted' || given.until === null || given.until < today) throw ruleBroken('reading.not-in-force')
}

/** How a request or grant stands today: what was not answered or has passed is over by itself. */
export function standingOf({ state, askedUntil, until }: Omit<GrantFacts, 'accountId'>, today: Day): GrantState {
  if (state === 'asked' && askedUntil < today) return 'expired'
  if (state === 'granted' && until !== null && until < today) return 'expired'
  return state
}
