import { findColleague, type StaffTables } from '#modules/staff/server/index.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { type ItemMade, informationPermissions, type RewriteItem, type WriteItem } from '../contract.ts'
import { nameNobody } from './item-rules.ts'
import type { InformationTables } from './tables.ts'

type Writing = Work<InformationTables & StaffTables>

/** Writes a new text for residents, as a draft. Refuses `information.names-a-person`, `information.owner-unknown`. */
export async function writeItem(work: Writing, text: WriteItem): Promise<ItemMade> {
  nameNobody({ title: text.title, body: text.body })
  await refuseStranger(work, text.ownerId)

  const id = newId()
  await work.tx
    .insertInto('information.item')
    .values({ id, ...rowOf(text), changed_at: work.now })
    .execute()
  await keepVersion(work, id, 1, text)
  work.record('information.written', { kind: 'information-item', id })
  return { id }
}

/**
 * Changes a text; other words make a new version, and the earlier one stays readable.
 * Refuses `thing.not-found`, `thing.changed-meanwhile`, `information.names-a-person`, `information.owner-unknown`.
 */
export async function rewriteItem(work: Writing, id: string, { revision, ...text }: RewriteItem): Promise<void> {
  const before = await work.tx.selectFrom('information.item').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!before) throw notFound()
  if (before.revision !== revision) throw ruleBroken('thing.changed-meanwhile')
  nameNobody({ title: text.title, body: text.body })
  if (before.owner_id !== text.ownerId) await refuseStranger(work, text.ownerId)

  const rewritten = before.title !== text.title || before.body !== text.body || before.law !== text.law
  const version = rewritten ? before.version + 1 : before.version
  if (rewritten) await keepVersion(work, id, version, text)
  await work.tx
    .updateTable('information.item')
    .set({ ...rowOf(text), version, revision: revision + 1, changed_at: work.now })
    .where('id', '=', id)
    .execute()
  work.record('information.rewritten', { kind: 'information-item', id }, { version })
}

const rowOf = (text: WriteItem) => ({
  title: text.title,
  body: text.body,
  scheme: text.scheme,
  law: text.law,
  causes: text.causes,
  owner_id: text.ownerId,
  review_on: text.reviewOn,
  public: text.public,
})

async function keepVersion(work: Writing, itemId: string, number: number, { title, body, law }: WriteItem): Promise<void> {
  await work.tx
    .insertInto('information.item_version')
    .values({ item_id: itemId, number, title, body, law, written_by: work.actor.id ?? '', written_at: work.now })
    .execute()
}

async function refuseStranger(work: Writing, ownerId: string): Promise<void> {
  const owner = await findColleague(work, ownerId)
  if (owner?.roles.some((role) => (informationPermissions['information.edit'] as readonly string[]).includes(role))) return
  throw ruleBroken('information.owner-unknown', [{ pointer: '#/body/ownerId', detail: 'Kies een collega uit de lijst.' }])
}
