import { sql } from 'kysely'
import type { PartnerKind, SharingPurpose } from '#modules/privacy/contract.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ActionState } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'

/** An action as sharing needs it. */
export interface WorkedAction {
  id: string
  reference: string
  municipalityId: string
  unitId: string
  purpose: SharingPurpose
  state: ActionState
}

export interface ShareableAction extends WorkedAction {
  partner: { id: string; name: string; kind: PartnerKind }
}

/** An action on which the asker works. Refuses `thing.not-found`. */
export async function workedAction(work: Work<PartnerActionsTables>, id: string): Promise<WorkedAction> {
  const { rows } = await sql<WorkedAction>`
    select a.id, a.reference, a.municipality_id as "municipalityId", a.unit_id as "unitId", a.purpose, a.state
      from partner_actions.action a where a.id = ${id} and partner_actions.works_on(a.id)`.execute(work.tx)
  const [action] = rows
  if (!action) throw notFound()
  return action
}

/** An action with one of its partners, to share with. Refuses `thing.not-found`, `item.action-cancelled` and `item.partner-not-of-action`. */
export async function shareableAction(work: Work<PartnerActionsTables>, id: string, partnerId: string): Promise<ShareableAction> {
  const action = await workedAction(work, id)
  const { rows } = await sql<ShareableAction['partner']>`
    select p.id, p.name, p.kind from partner_actions.action_partner ap join privacy.partner p on p.id = ap.partner_id
     where ap.action_id = ${id} and p.id = ${partnerId}`.execute(work.tx)
  const [partner] = rows
  if (action.state === 'cancelled') throw ruleBroken('item.action-cancelled')
  if (!partner)
    throw ruleBroken('item.partner-not-of-action', [{ pointer: '#/body/partnerId', detail: 'Deze partner doet niet mee aan de actie.' }])
  return { ...action, partner }
}

/** Under what the log keeps it: the unit is that of whoever shares. */
export function inLog(work: Work<PartnerActionsTables>, { id, reference, municipalityId, unitId, purpose, partner }: ShareableAction) {
  return {
    thing: { kind: 'action', id, reference } as const,
    municipalityId,
    unitId: work.actor.unitId ?? unitId,
    partnerId: partner.id,
    purpose,
  }
}
