import { sql } from 'kysely'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { AddressView, OrganisationKind, PartyKind, PartyView } from '../contract.ts'
import { bsnPlace } from './find-or-make-people.ts'
import { recognise } from './look-up-party.ts'
import type { PartiesTables } from './tables.ts'

/** What is known of a party, in parts; newest address first. Without the BSN: that opens one by one. */
export interface PartyFacts {
  kind: PartyKind
  id: string
  initials: string | null
  firstNames: string | null
  surnamePrefix: string | null
  surname: string | null
  birthDate: string | null
  bsnSealed: Buffer | null
  kvkNumber: string | null
  organisationName: string | null
  organisationKind: OrganisationKind | null
  addresses: AddressView[]
}

/** The parties among `ids` that the asker may see. Persons and organisations may be mixed. */
async function readParties(work: Work<PartiesTables>, ids: readonly string[]): Promise<PartyFacts[]> {
  if (ids.length === 0) return []

  const { rows } = await sql<PartyFacts>`
    select 'person' as kind, p.id, p.initials, p.first_names as "firstNames", p.surname_prefix as "surnamePrefix", p.surname,
           p.birth_date as "birthDate", p.bsn_sealed as "bsnSealed", null as "kvkNumber", null as "organisationName",
           null as "organisationKind", ${addressesOf(sql`a.person_id = p.id`)} as addresses
      from parties.person p where p.id = any (${ids}::uuid[])
    union all
    select 'organisation', o.id, null, null, null, null, null, null, o.kvk_number, o.name, o.kind, ${addressesOf(sql`a.organisation_id = o.id`)}
      from parties.organisation o where o.id = any (${ids}::uuid[])`.execute(work.tx)
  return rows
}

function addressesOf(owner: ReturnType<typeof sql>) {
  return sql`coalesce((select json_agg(json_build_object('street', a.street, 'houseNumber', a.house_number, 'postalCode', a.postal_code, 'city', a.city)
    order by a.id desc) from parties.address a where ${owner}), '[]')`
}

/** A party as somebody who may see it reads it, of the BSN only its end; null when the asker may not, or it is not there. Record the look on the file it was for. */
export async function describeParty(work: Work<PartiesTables>, sealer: Sealer, id: string): Promise<PartyView | null> {
  const [facts] = await readParties(work, [id])
  if (!facts) return null

  return {
    kind: facts.kind,
    id: facts.id,
    name: nameOf(facts),
    birthDate: facts.birthDate,
    bsnEnding: facts.bsnSealed && sealer.open(facts.bsnSealed, bsnPlace(facts.id)).slice(-4),
    kvkNumber: facts.kvkNumber,
    organisationKind: facts.organisationKind,
    address: facts.addresses[0] ?? null,
  }
}

/** The parts of names and addresses to take out of a text. */
export type PartyMarks = Pick<
  PartyFacts,
  'id' | 'initials' | 'firstNames' | 'surnamePrefix' | 'surname' | 'birthDate' | 'kvkNumber' | 'organisationName'
> & { addresses: Pick<AddressView, 'street' | 'houseNumber' | 'postalCode'>[] }

/** What is known of parties that the asker just named in a report; for masking only, also of whom the asker may not see more of. */
export async function readMarks(work: Work<PartiesTables>, ids: readonly string[]): Promise<PartyMarks[]> {
  if (ids.length === 0) return []

  const { rows } = await sql<PartyMarks>`
    select id, initials, first_names as "firstNames", surname_prefix as "surnamePrefix", surname, birth_date as "birthDate",
           kvk_number as "kvkNumber", organisation_name as "organisationName", addresses from parties.marks_of(${ids}::uuid[])`.execute(
    work.tx,
  )
  return rows
}

/** A party for who filed a report about it and needs to know no more than whom they named: first letters and a year, or a name. */
export async function recogniseParty(work: Work<PartiesTables>, kind: PartyKind, id: string): Promise<PartyView> {
  const { label } = await recognise(work, id)
  return { kind, id, name: label || null, birthDate: null, bsnEnding: null, kvkNumber: null, organisationKind: null, address: null }
}

/** `J. de Vries`, the name of an organisation, or null when only a number is known. */
export function nameOf(
  facts: Pick<PartyFacts, 'organisationName' | 'initials' | 'firstNames' | 'surnamePrefix' | 'surname'>,
): string | null {
  if (facts.organisationName) return facts.organisationName
  if (!facts.surname) return null
  return [facts.initials ?? facts.firstNames, facts.surnamePrefix, facts.surname].filter(Boolean).join(' ')
}
