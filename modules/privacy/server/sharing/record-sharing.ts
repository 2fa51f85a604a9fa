import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { DataCategory, SharingDirection, SharingPurpose } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'
import type { Cover } from './sharing-rules.ts'

interface Shared {
  thing: { kind: 'action' | 'investigation'; id: string; reference: string }
  municipalityId: string
  unitId: string
  partnerId: string
  purpose: SharingPurpose
  direction: SharingDirection
  categories: readonly DataCategory[]
  /** What it was, in words without names or numbers of persons */
  what: string
  /** How many records went along */
  amount: number
  necessity: string
  cover: Cover
}

/** Writes into the log what was shared under a cover that `coverFor` gave in the same work; the database checks it again. Gives the number of the line. */
export async function recordSharing(work: Work<PrivacyTables>, shared: Shared): Promise<string> {
  const { thing, cover } = shared
  const id = newId()
  await work.tx
    .insertInto('privacy.sharing')
    .values({
      id,
      municipality_id: shared.municipalityId,
      unit_id: shared.unitId,
      thing_kind: thing.kind,
      thing_id: thing.id,
      thing_reference: thing.reference,
      direction: shared.direction,
      partner_id: shared.partnerId,
      purpose: shared.purpose,
      route: cover.route,
      agreement_id: cover.agreementId,
      criminal_report: cover.criminalReport,
      categories: [...shared.categories],
      what: shared.what,
      amount: shared.amount,
      necessity: shared.necessity,
      shared_by: work.actor.id ?? '',
      shared_at: work.now,
      due_on: cover.dueOn,
    })
    .execute()
  work.record('sharing.recorded', { kind: thing.kind, id: thing.id }, { sharing: id, direction: shared.direction, route: cover.route })
  return id
}
