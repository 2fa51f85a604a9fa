import { sql } from 'kysely'
import { chooseMunicipality } from '#modules/staff/server/index.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AddContact, AddPartner, ChangePartner, Kept } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'
import { mustBeKept } from './take-agreement.ts'

/** Adds an organisation with which the team works. Refuses `partner.name-taken`, `staff.municipality-missing`, `staff.municipality-unknown`. */
export async function addPartner(work: Work<PrivacyTables>, { municipality, ...kept }: AddPartner): Promise<Kept> {
  const { id: municipalityId } = await chooseMunicipality(work, municipality)

  const id = newId()
  await refuseTakenName(work, id, municipalityId, kept.name)
  await work.tx
    .insertInto('privacy.partner')
    .values({ id, municipality_id: municipalityId, ...kept, ...byActor(work) })
    .execute()
  work.record('partner.added', { kind: 'partner', id }, { kind: kept.kind })
  return { id }
}

/**
 * Changes a partner, or takes it out of use: nothing is shared with it any more. Refuses `partner.name-taken`, `partner.kind-settled`,
 * `thing.changed-meanwhile`, `thing.not-found`.
 */
export async function changePartner(work: Work<PrivacyTables>, id: string, { revision, ...kept }: ChangePartner): Promise<void> {
  const partner = await work.tx
    .selectFrom('privacy.partner')
    .select(['kind', 'municipality_id', 'revision', sql<boolean>`privacy.partner_is_used(id)`.as('used')])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!partner) throw notFound()
  if (partner.revision !== revision) throw ruleBroken('thing.changed-meanwhile')
  if (partner.used && partner.kind !== kept.kind)
    throw ruleBroken('partner.kind-settled', [{ pointer: '#/body/kind', detail: 'Er is al iets afgesproken of gedeeld.' }])

  await refuseTakenName(work, id, partner.municipality_id, kept.name)
  mustBeKept(
    await work.tx
      .updateTable('privacy.partner')
      .set({ ...kept, ...byActor(work), revision: revision + 1 })
      .where('id', '=', id)
      .where('revision', '=', revision)
      .executeTakeFirst(),
  )
  work.record('partner.changed', { kind: 'partner', id }, { kind: kept.kind, active: kept.active })
}

/** Adds somebody to call at a partner. Refuses `thing.not-found`. */
export async function addContact(work: Work<PrivacyTables>, partnerId: string, contact: AddContact): Promise<Kept> {
  const partner = await work.tx.selectFrom('privacy.partner').select('municipality_id').where('id', '=', partnerId).executeTakeFirst()
  if (!partner) throw notFound()

  const id = newId()
  await work.tx
    .insertInto('privacy.partner_contact')
    .values({ id, partner_id: partnerId, municipality_id: partner.municipality_id, ...contact, ...byActor(work), ended_at: null })
    .execute()
  work.record('partner.contact-added', { kind: 'partner', id: partnerId }, { contact: id })
  return { id }
}

/** Somebody left the partner: that they were there stays, who they are goes. Refuses `thing.not-found`. */
export async function endContact(work: Work<PrivacyTables>, id: string): Promise<void> {
  const ended = await work.tx
    .updateTable('privacy.partner_contact')
    .set({ name: 'vertrokken', task: '', phone: '', email: '', ended_at: work.now, ...byActor(work) })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('partner_id')
    .executeTakeFirst()
  if (!ended) throw notFound()
  work.record('partner.contact-ended', { kind: 'partner', id: ended.partner_id }, { contact: id })
}

const byActor = ({ actor, now }: Work<PrivacyTables>) => ({ kept_by: actor.id ?? '', kept_at: now })

/** Whoever else is giving a name in this municipality waits until this piece of work is done. */
async function refuseTakenName(work: Work<PrivacyTables>, id: string, municipalityId: string, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('names of partners ' || ${municipalityId}, 0))`.execute(work.tx)
  const taken = await work.tx
    .selectFrom('privacy.partner')
    .select('id')
    .where('municipality_id', '=', municipalityId)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (taken) throw ruleBroken('partner.name-taken', [{ pointer: '#/body/name', detail: 'Er is al een partner met deze naam.' }])
}
