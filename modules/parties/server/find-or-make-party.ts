import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { AddressView, Subject } from '../contract.ts'
import { findOrMakePeople } from './find-or-make-people.ts'
import type { PartiesTables } from './tables.ts'

/** A person or an organisation; the other is null. `isNew`: nobody had written it down before. */
export interface PartyRef {
  personId: string | null
  organisationId: string | null
  isNew: boolean
}

/**
 * Finds the party that somebody filled in among those of a municipality, or makes it, with its address. Refuses `party.does-not-match`.
 * @param municipality its id
 */
export async function findOrMakeParty(
  work: Work<PartiesTables>,
  sealer: Sealer,
  municipality: string,
  subject: Subject,
): Promise<PartyRef> {
  const ref =
    subject.kind === 'person' ? await person(work, sealer, municipality, subject) : await organisation(work, municipality, subject)

  if (subject.address) await keepAddress(work, ref, subject.address)
  return ref
}

async function person(
  work: Work<PartiesTables>,
  sealer: Sealer,
  municipality: string,
  subject: Extract<Subject, { kind: 'person' }>,
): Promise<PartyRef> {
  const [found] = await findOrMakePeople(work, sealer, municipality, [subject])
  if (!found)
    throw ruleBroken('party.does-not-match', [
      { pointer: '#/body/subject/birthDate', detail: 'Bij dit BSN hoort een andere geboortedatum.' },
    ])
  return { personId: found.id, organisationId: null, isNew: found.isNew }
}

async function organisation(
  work: Work<PartiesTables>,
  municipality: string,
  subject: Extract<Subject, { kind: 'organisation' }>,
): Promise<PartyRef> {
  const known = await findOrganisation(work, municipality, subject)
  if (known) return { personId: null, organisationId: known, isNew: false }

  const id = newId()
  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto('parties.organisation')
    .values({
      id,
      kvk_number: subject.kvkNumber ?? null,
      name: subject.name ?? `KvK ${subject.kvkNumber}`,
      kind: subject.organisationKind,
      created_by: work.actor.id,
      municipality_id: municipality,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'kvk_number']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return organisation(work, municipality, subject)
  return { personId: null, organisationId: id, isNew: true }
}

/** The id of an organisation that a municipality knows: by KvK number, else by a name that only one of them has. */
export async function findOrganisation(
  work: Work<PartiesTables>,
  municipality: string,
  subject: { kvkNumber?: string | undefined; name?: string | undefined },
): Promise<string | null> {
  const lookUp = subject.kvkNumber
    ? sql<{ id: string | null }>`select parties.organisation_by_kvk(${subject.kvkNumber}, ${municipality}) as id`
    : sql<{ id: string | null }>`select parties.organisation_by_name(${subject.name}, ${municipality}) as id`
  const { rows } = await lookUp.execute(work.tx)
  return rows[0]?.id ?? null
}

async function keepAddress(work: Work<PartiesTables>, { personId, organisationId }: PartyRef, address: AddressView): Promise<void> {
  await work.tx
    .insertInto('parties.address')
    .values({
      id: newId(),
      person_id: personId,
      organisation_id: organisationId,
      street: address.street,
      house_number: address.houseNumber,
      postal_code: address.postalCode,
      city: address.city,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
