import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { DecideDisclosure, Disclosure } from '../contract.ts'
import { decideDisclosure } from './disclosure-rules.ts'
import { findDisclosures } from './disclosures.ts'
import type { PrivacyTables } from './tables.ts'

/** Approves or refuses, once, by somebody else than the asker. Gives what is asked now. Refuses `thing.not-found`, `access.not-permitted` and what `decideDisclosure` of the rules refuses. */
export async function settleDisclosure(work: Work<PrivacyTables>, id: string, by: DecideDisclosure): Promise<Disclosure[]> {
  const asked = await findAsked(work, id)
  decideDisclosure(asked, work.actor.id, by)

  const { numUpdatedRows } = await work.tx
    .updateTable('privacy.cross_domain_disclosure')
    .set({ decision: by.decision, decided_by: work.actor.id, decided_at: work.now, reason: by.reason || null })
    .where('id', '=', id)
    .where('decision', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) {
    // Somebody else decided in the meantime, or it is not for this coordinator to decide.
    decideDisclosure(await findAsked(work, id), work.actor.id, by)
    throw ruleBroken('access.not-permitted')
  }
  work.record('disclosure.decided', { kind: asked.thing_kind, id: asked.thing_id }, { disclosure: id, decision: by.decision })
  return findDisclosures(work)
}

async function findAsked(work: Work<PrivacyTables>, id: string) {
  const asked = await work.tx
    .selectFrom('privacy.cross_domain_disclosure')
    .select(['thing_kind', 'thing_id', 'asked_by as askedBy', 'decision'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!asked) throw notFound()
  return asked
}
