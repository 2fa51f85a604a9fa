import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { DecideDisclosure, Disclosure } from '../contract.ts'
import { decideDisclosure } from './disclosure-rules.ts'
import { findDisclosures } from './disclosures.ts'
import type { PrivacyTables } from './tables.ts'

/** Approves or refuses, once, by somebody else than the asker. Gives what is asked now. Refuses `thing.not-found` and what `decideDisclosure` of the rules refuses. */
export async function settleDisclosure(work: Work<PrivacyTables>, id: string, by: DecideDisclosure): Promise<Disclosure[]> {
  const asked = await work.tx
    .selectFrom('privacy.cross_domain_disclosure')
    .select(['thing_kind', 'thing_id', 'asked_by as askedBy', 'decision'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!asked) throw notFound()
  decideDisclosure(asked, work.actor.id, by)

  const { numUpdatedRows } = await work.tx
    .updateTable('privacy.cross_domain_disclosure')
    .set({ decision: by.decision, decided_by: work.actor.id, decided_at: work.now, reason: by.reason || null })
    .where('id', '=', id)
    .where('decision', 'is', null)
    .executeTakeFirst()
  // Somebody else decided in the meantime.
  if (numUpdatedRows === 0n) decideDisclosure({ ...asked, decision: 'approved' }, work.actor.id, by)
  work.record('disclosure.decided', { kind: asked.thing_kind, id: asked.thing_id }, { disclosure: id, decision: by.decision })
  return findDisclosures(work)
}
