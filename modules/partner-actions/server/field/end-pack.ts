import { sql } from 'kysely'
import { tell } from '#modules/staff/server/index.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { EndPack, PackEnd, PackEnded } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'

const SHORTEST_NOTE = 5

interface Pack {
  actionId: string
  municipalityId: string
  mine: boolean
  coordinates: boolean
  ended: PackEnd | null
  endedAt: Date | null
}

/**
 * Ends what somebody took along; the key goes with it. A revoked device can turn out to be lost.
 * Refuses `field.not-yours-to-end`, `field.already-ended`, `field.end-without-note`.
 */
export async function endPack(work: Work<PartnerActionsTables>, id: string, { as, note }: EndPack): Promise<PackEnded> {
  const pack = await lockPack(work, id)
  if (!(as === 'returned' ? pack.mine : pack.coordinates)) throw ruleBroken('field.not-yours-to-end')
  // A device that wipes itself says so, whatever was decided about it meanwhile.
  if (pack.ended && pack.endedAt && (as === 'returned' || as === pack.ended))
    return { id, ended: pack.ended, endedAt: pack.endedAt.toISOString() }
  if (pack.ended && !(pack.ended === 'revoked' && as === 'lost')) throw ruleBroken('field.already-ended')
  if ((as === 'lost' || note) && note.length < SHORTEST_NOTE)
    throw ruleBroken('field.end-without-note', [
      { pointer: '#/body/note', detail: 'Schrijf in ten minste vijf tekens op wat er is gebeurd.' },
    ])

  await work.tx
    .updateTable('partner_actions.field_pack')
    .set({ ended: as, ended_at: work.now, ended_by: work.actor.id, end_note: note || null, key_sealed: null })
    .where('id', '=', id)
    .execute()
  work.record(`action.pack-${as}`, { kind: 'action', id: pack.actionId }, { pack: id })
  if (as === 'lost') await tellOfficers(work, pack)
  return { id, ended: as, endedAt: work.now.toISOString() }
}

async function lockPack(work: Work<PartnerActionsTables>, id: string): Promise<Pack> {
  const pack = await work.tx
    .selectFrom('partner_actions.field_pack as p')
    .select(['p.action_id as actionId', 'p.municipality_id as municipalityId', 'p.ended', 'p.ended_at as endedAt'])
    .select(sql<boolean>`p.account_id = platform.actor_id()`.as('mine'))
    .select(sql<boolean>`partner_actions.coordinates(p.action_id)`.as('coordinates'))
    .where('p.id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!pack) throw notFound()
  return pack
}

/** A lost device can be a breach that has to be notified within 72 hours (AVG art. 33): the privacy officers hear it at once. */
async function tellOfficers(work: Work<PartnerActionsTables>, { actionId, municipalityId }: Pack): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select a.id from staff.account a join staff.account_role r on r.account_id = a.id and r.role = 'privacy'
     where staff.works_for(a.id, ${municipalityId}) order by a.id`.execute(work.tx)
  for (const { id } of rows) await tell(work, { to: id, kind: 'partner-actions.device-lost', thing: { kind: 'action', id: actionId } })
}
