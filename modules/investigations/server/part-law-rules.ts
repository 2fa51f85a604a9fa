import { type FieldError, ruleBroken } from '#platform/server/refusal.ts'
import { addresseesFor, type Ground, kindsUnder, type PartKind, restsOnGround } from '../contract.ts'
import type { AdviceFacts, AdvicePartFacts, FileFacts } from './file-facts.ts'

type Law = Pick<FileFacts, 'domain'>

/** What is advised or decided, and the ground it rests on. */
export interface OnGround {
  kind: PartKind
  ground: Ground | null
}

/**
 * Participation Act goes to Work and Income. Under Wmo and Youth Act what changes the provision goes to Social Development; a civil claim
 * and a report to somebody else go to whoever holds the mandate. Refuses `advice.other-mandate`.
 */
export function mustFitAddressee({ domain }: Law, { kind, addressee }: Pick<AdvicePartFacts, 'kind' | 'addressee'>): void {
  if (!addresseesFor(domain, kind).includes(addressee)) throw ruleBroken('advice.other-mandate')
}

/** Refuses `advice.fine-not-in-wmo` and, for everything else that the law of the file does not know, `advice.kind-not-in-this-law`. */
export function mustExistUnder({ domain }: Law, kind: PartKind): void {
  if (kindsUnder(domain).includes(kind)) return
  throw ruleBroken(kind === 'fine' ? 'advice.fine-not-in-wmo' : 'advice.kind-not-in-this-law')
}

/**
 * Under Wmo and Youth Act what changes a provision names its ground a to e (Wmo 2.3.10 lid 1, Jeugdwet 8.1.4 lid 1).
 * Refuses `advice.ground-needed` at the field, and `input.invalid` for a ground where there is none.
 */
export function mustNameGround({ domain }: Law, { kind, ground }: OnGround, pointer: string): void {
  const needed = restsOnGround(domain, kind)
  if (needed && !ground) throw ruleBroken('advice.ground-needed', [fault(pointer, 'Kies de grond.')])
  if (!needed && ground) throw ruleBroken('input.invalid', [fault(pointer, 'Bij dit onderdeel hoort geen grond.')])
}

/**
 * Under Wmo and Youth Act there is no recovery without a revision or revocation on ground a (Wmo 2.4.1, Jeugdwet 8.1.4 lid 3).
 * Holds for all that is advised or decided together. Refuses `advice.wmo-recovery-needs-ground-a`.
 */
export function mustRestOnGroundA({ domain }: Law, measures: readonly OnGround[]): void {
  if (domain === 'participation-act' || !measures.some(({ kind }) => kind === 'recover')) return

  const carries = measures.some(({ kind, ground }) => (kind === 'revise' || kind === 'revoke') && ground === 'a')
  if (!carries) throw ruleBroken('advice.wmo-recovery-needs-ground-a')
}

/** What an advice comes to with what was decided so far, and with this decision on one of its parts. */
export function measuresWith(advice: Pick<AdviceFacts, 'parts'>, partId: string, instead: OnGround | null): OnGround[] {
  return advice.parts.map((part) => (part.id === partId && instead ? instead : standing(part)))
}

function standing({ kind, ground, decision }: AdvicePartFacts): OnGround {
  return decision?.deviatesTo ? { kind: decision.deviatesTo, ground: decision.ground } : { kind, ground }
}

function fault(pointer: string, detail: string): FieldError {
  return { pointer, detail }
}
