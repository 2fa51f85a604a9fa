import { sql } from 'kysely'
import { findOrMakeParty } from '#modules/parties/server/index.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { AddClient, RecordClientResult } from '../../contract.ts'
import { type BudgetWork, me, takeBudgetFile } from '../work-on-budget.ts'

/**
 * Puts a client of the provider in the investigation as a sub-file, with why.
 * Refuses what `takeBudgetFile` refuses, `client.only-with-provider`, `client.already-there`, `party.does-not-match`.
 */
export async function addClient(work: BudgetWork, sealer: Sealer, id: string, { person, because }: AddClient): Promise<string> {
  const file = await takeBudgetFile(work, id)
  if (file.kind !== 'provider') throw ruleBroken('client.only-with-provider')

  const { personId } = await findOrMakeParty(work, sealer, file.municipalityId, person)
  if (!personId) throw new Error('a client is a person')
  const client = newId()
  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto('pgb.holder')
    .values({
      id: client,
      investigation_id: id,
      municipality_id: file.municipalityId,
      person_id: personId,
      because,
      added_by: me(work),
      added_at: work.now,
    })
    .onConflict((conflict) => conflict.columns(['investigation_id', 'person_id']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) throw ruleBroken('client.already-there')
  work.record('budget.client-added', { kind: 'investigation', id }, { client })
  return client
}

/** Takes off a client who was added by mistake. Refuses what `takeBudgetFile` refuses, `thing.not-found`, `client.in-use`. */
export async function takeClientOff(work: BudgetWork, id: string, client: string): Promise<void> {
  await takeBudgetFile(work, id)
  const { rows } = await sql<{ removable: boolean }>`
    select ${REMOVABLE} as removable from pgb.holder h where h.id = ${client} and h.investigation_id = ${id}`.execute(work.tx)
  const [found] = rows
  if (!found) throw notFound()
  if (!found.removable) throw ruleBroken('client.in-use')

  await work.tx.deleteFrom('pgb.holder').where('id', '=', client).execute()
  work.record('budget.client-taken-off', { kind: 'investigation', id }, { client })
}

/** Nothing rests on holder `h` yet, and the file itself is not about this client. */
const REMOVABLE = sql`(h.added_by is not null and h.result is null and h.id not in (select pgb.holders_in_use(h.investigation_id)))`

/**
 * Records what the investigation meant for a client, or that it has no effects.
 * Refuses what `takeBudgetFile` refuses, `thing.not-found`, `client.only-with-provider`, `client.own-file-unknown`, `budget.changed-meanwhile`.
 */
export async function recordClientResult(work: BudgetWork, id: string, client: string, given: RecordClientResult): Promise<void> {
  const file = await takeBudgetFile(work, id)
  if (file.kind !== 'provider') throw ruleBroken('client.only-with-provider')
  const holder = await work.tx
    .selectFrom('pgb.holder')
    .select(['person_id', 'revision'])
    .where('id', '=', client)
    .where('investigation_id', '=', id)
    .executeTakeFirst()
  if (!holder) throw notFound()
  if (holder.revision !== given.revision) throw ruleBroken('budget.changed-meanwhile')

  const ownFile = given.result === 'own-file' ? await fileOf(work, holder.person_id, given.ownFile ?? '') : null
  await work.tx
    .updateTable('pgb.holder')
    .set({
      result: given.result,
      result_note: given.note,
      result_by: me(work),
      result_at: work.now,
      ...(ownFile && { own_investigation_id: ownFile }),
      revision: given.revision + 1,
    })
    .where('id', '=', client)
    .execute()
  work.record('budget.client-result', { kind: 'investigation', id }, { client, result: given.result })
}

/** An investigation of this person by its number; only one that the asker may see. */
async function fileOf(work: BudgetWork, personId: string, reference: string): Promise<string> {
  const found = await work.tx
    .selectFrom('investigations.investigation')
    .select('id')
    .where('reference', '=', reference.toUpperCase())
    .where('subject_person_id', '=', personId)
    .executeTakeFirst()
  if (!found)
    throw ruleBroken('client.own-file-unknown', [{ pointer: '#/body/ownFile', detail: 'Geen onderzoek naar deze cliënt met dit nummer.' }])
  return found.id
}
