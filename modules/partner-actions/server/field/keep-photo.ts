import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import { type KeepPhoto, MOST_PHOTOS, type Photo } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { findFieldAction, lockLocation, refuseClosed } from './field-action.ts'
import { heardFrom } from './heard-from.ts'
import { type PhotoType, readPhoto, typeOf } from './photo-rules.ts'
import { photoPlace } from './sealed-columns.ts'
import { photoInSql } from './visit-in-sql.ts'
import { decideMoments, refuseNumbers } from './visit-rules.ts'

export interface PhotoAt {
  id: string
  locationId: string
  photoId: string
}

/** Keeps a photo, sealed. Sent again it is answered with what stands. Refuses `photo.*`, and what a visit refuses of its device and action. */
export async function keepPhoto(work: Work<PartnerActionsTables>, sealer: Sealer, at: PhotoAt, given: KeepPhoto): Promise<Photo> {
  const action = await findFieldAction(work, at.id)
  await heardFrom(work, given.packId, at.id)
  await lockLocation(work, at.id, at.locationId)
  const sentBefore = await findPhoto(work, at)
  if (sentBefore) return sentBefore

  refuseClosed(action)
  refuseNumbers({ necessity: given.necessity })
  const takenAt = new Date(given.takenAt)
  decideMoments({ takenAt: given.takenAt }, action.plannedAt, work.now)
  const bytes = readPhoto(given.content)
  await refuseTooMany(work, at.locationId)
  await work.tx
    .insertInto('partner_actions.photo')
    .values({
      id: at.photoId,
      location_id: at.locationId,
      action_id: at.id,
      municipality_id: action.municipalityId,
      necessity: given.necessity,
      consent: given.consent,
      taken_at: takenAt,
      taken_by: work.actor.id ?? '',
      received_at: work.now,
      size: bytes.length,
      digest: createHash('sha256').update(bytes).digest(),
      content_sealed: sealer.sealBytes(bytes, photoPlace(at.photoId)),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const photo = await findPhoto(work, at)
  if (!photo) throw notFound()
  work.record('action.photo-kept', { kind: 'action', id: at.id }, { location: at.locationId, photo: at.photoId, size: bytes.length })
  return photo
}

/** The bytes of a photo. Refuses `photo.removed`. */
export async function openPhoto(
  work: Work<PartnerActionsTables>,
  sealer: Sealer,
  at: PhotoAt,
): Promise<{ type: PhotoType; bytes: Buffer }> {
  const photo = await work.tx
    .selectFrom('partner_actions.photo')
    .select('content_sealed as content')
    .where('id', '=', at.photoId)
    .where('location_id', '=', at.locationId)
    .where('action_id', '=', at.id)
    .executeTakeFirst()
  if (!photo) throw notFound()
  if (!photo.content) throw ruleBroken('photo.removed')
  const bytes = sealer.openBytes(photo.content, photoPlace(at.photoId))
  work.recordLook('action.photo-seen', { kind: 'action', id: at.id }, { location: at.locationId, photo: at.photoId })
  return { type: typeOf(bytes), bytes }
}

/** Takes a photo away for good; that there was one, and why it went, stays. Refuses `photo.removed`. */
export async function removePhoto(work: Work<PartnerActionsTables>, at: PhotoAt, reason: string): Promise<Photo> {
  const before = await findPhoto(work, at)
  if (!before) throw notFound()
  if (before.removed) throw ruleBroken('photo.removed')
  refuseNumbers({ reason })
  await work.tx
    .updateTable('partner_actions.photo')
    .set({ content_sealed: null, removed_at: work.now, removed_by: work.actor.id, remove_reason: reason })
    .where('id', '=', at.photoId)
    .where('removed_at', 'is', null)
    .execute()
  work.record('action.photo-removed', { kind: 'action', id: at.id }, { location: at.locationId, photo: at.photoId })
  return (await findPhoto(work, at)) ?? before
}

async function refuseTooMany(work: Work<PartnerActionsTables>, locationId: string): Promise<void> {
  const { kept } = await work.tx
    .selectFrom('partner_actions.photo')
    .select(({ fn }) => fn.countAll<string>().as('kept'))
    .where('location_id', '=', locationId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (Number(kept) >= MOST_PHOTOS) throw ruleBroken('photo.too-many')
}

async function findPhoto(work: Work<PartnerActionsTables>, { id, locationId, photoId }: PhotoAt): Promise<Photo | undefined> {
  const { rows } = await sql<{ photo: Photo }>`
    select ${photoInSql} as photo from partner_actions.photo p
     where p.id = ${photoId} and p.location_id = ${locationId} and p.action_id = ${id}`.execute(work.tx)
  return rows[0]?.photo
}
