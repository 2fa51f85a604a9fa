import type { Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Agreement, AgreementRoute, AgreementState, DataCategory, PartnerKind, PutInForce } from '../../contract.ts'
import { isClosedToPolice } from './sharing-rules.ts'

/** Refuses `agreement.wrong-state`, and `thing.changed-meanwhile` when the reader saw an earlier text. */
export function mustBeIn(
  { state, revision }: { state: AgreementState; revision: number },
  wanted: readonly AgreementState[],
  seen: number,
): void {
  if (!wanted.includes(state)) throw ruleBroken('agreement.wrong-state')
  if (revision !== seen) throw ruleBroken('thing.changed-meanwhile')
}

interface Ways<Partner = { name: string; kind: PartnerKind }> {
  route: AgreementRoute
  out: readonly DataCategory[]
  partners: readonly Partner[]
}

/** With the police nothing is agreed that goes out by law alone. Refuses `sharing.police-only-through`. */
export function checkWayOut({ route, out, partners }: Ways): void {
  const police = partners.find(({ kind }) => isClosedToPolice(kind, 'out', route))
  if (police && out.length > 0)
    throw ruleBroken('sharing.police-only-through', [
      { pointer: '#/body/route', detail: `Aan ${police.name} geven we alleen iets binnen het RIEC of een LSI-project.` },
    ])
}

/** Refuses `agreement.own-draft`, `agreement.dpia-missing`, `agreement.period-over`, `sharing.police-only-through`, `agreement.partner-unknown`. */
export function checkPuttingInForce(
  agreement: Pick<Agreement, 'lastDay' | 'draftedBy' | 'dpiaReference'> & Ways<{ name: string; kind: PartnerKind; active: boolean }>,
  { dpiaReference }: Pick<PutInForce, 'dpiaReference'>,
  actor: string | null,
  today: Day,
): void {
  if (agreement.draftedBy.id === actor) throw ruleBroken('agreement.own-draft')
  if (!dpiaReference && !agreement.dpiaReference)
    throw ruleBroken('agreement.dpia-missing', [{ pointer: '#/body/dpiaReference', detail: 'Vul het kenmerk van de DPIA in.' }])
  if (agreement.lastDay < today) throw ruleBroken('agreement.period-over')
  checkWayOut(agreement)
  if (agreement.partners.some(({ active }) => !active)) throw ruleBroken('agreement.partner-unknown')
}
