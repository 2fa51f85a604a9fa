import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import { chooseNamesake, contradicts, firstLetter, type GivenPerson, type Namesake, nameKey } from './matching-rules.ts'
import type { PartiesTables } from './tables.ts'

/** Who was found or made; null when the BSN belongs to another birth date. */
export type PersonRef = { id: string; isNew: boolean } | null

type Identified = GivenPerson & { id: string }

/**
 * Finds each person by BSN, or by surname and birth date, and makes those who are not known yet: four statements for any number.
 * @param municipality its id: people are known in one municipality at a time
 */
export async function findOrMakePeople(
  work: Work<PartiesTables>,
  sealer: Sealer,
  municipality: string,
  people: readonly GivenPerson[],
): Promise<PersonRef[]> {
  if (people.length === 0) return []
  const known = { byBsn: await knownByBsn(work, sealer, municipality, people), byName: await knownByName(work, municipality, people) }

  const made: Identified[] = []
  const completed: Identified[] = []
  const refs = people.map((person): PersonRef => {
    const ref = recognise(person, known)
    if (ref) (ref.isNew ? made : completed).push({ ...person, id: ref.id })
    return ref
  })

  const lost = await insertPeople(work, sealer, municipality, made)
  if (lost) return findOrMakePeople(work, sealer, municipality, people)
  await completePeople(work, sealer, completed)
  return refs
}

interface Known {
  byBsn: Map<string, { id: string; birthDate: string | null }>
  byName: Map<string, Namesake[]>
}

/** Who somebody is among those known so far; remembered, so that the next line about the same person finds them. */
function recognise(person: GivenPerson, { byBsn, byName }: Known): PersonRef {
  const { bsn } = person
  const sameBsn = bsn ? byBsn.get(bsn) : undefined
  if (sameBsn) return contradicts(person.birthDate, sameBsn.birthDate) ? null : { id: sameBsn.id, isNew: false }

  const name = nameKey(person)
  const namesakes = (name !== null && byName.get(name)) || []
  const namesake = chooseNamesake(person, namesakes)
  const id = namesake?.id ?? newId()
  if (bsn) byBsn.set(bsn, { id, birthDate: person.birthDate ?? null })
  if (namesake && bsn) namesake.hasBsn = true
  if (!namesake && name !== null) byName.set(name, [...namesakes, { id, firstLetter: firstLetter(person), hasBsn: Boolean(bsn) }])
  return { id, isNew: !namesake }
}

async function knownByBsn(
  work: Work<PartiesTables>,
  sealer: Sealer,
  municipality: string,
  people: readonly GivenPerson[],
): Promise<Known['byBsn']> {
  const bsnOf = new Map(
    people.flatMap(({ bsn }) => (bsn ? sealer.indexes(bsn, 'bsn').map((index): [string, string] => [index.toString('hex'), bsn]) : [])),
  )
  if (bsnOf.size === 0) return new Map()

  const wanted = [...bsnOf.keys()].map((index) => Buffer.from(index, 'hex'))
  const { rows } = await sql<{ bsn_index: Buffer; id: string; birth_date: string | null }>`
    select bsn_index, id, birth_date from parties.persons_by_bsn(${wanted}::bytea[], ${municipality})`.execute(work.tx)
  return new Map(rows.map((row) => [bsnOf.get(row.bsn_index.toString('hex')) ?? '', { id: row.id, birthDate: row.birth_date }]))
}

async function knownByName(work: Work<PartiesTables>, municipality: string, people: readonly GivenPerson[]) {
  const wanted = [...new Map(people.map((person) => [nameKey(person), person])).entries()].flatMap(([key, person]) =>
    key === null ? [] : [person],
  )
  const found: Known['byName'] = new Map()
  if (wanted.length === 0) return found

  const { rows } = await sql<{ surname: string; birth_date: string; id: string; first_letter: string | null; has_bsn: boolean }>`
    select surname, birth_date, id, first_letter, has_bsn
      from parties.persons_by_name(${wanted.map((person) => person.surname)}::text[], ${wanted.map((person) => person.birthDate)}::date[], ${municipality})`.execute(
    work.tx,
  )
  for (const row of rows) {
    const key = nameKey({ surname: row.surname, birthDate: row.birth_date }) ?? ''
    found.set(key, [...(found.get(key) ?? []), { id: row.id, firstLetter: row.first_letter, hasBsn: row.has_bsn }])
  }
  return found
}

/** Returns whether somebody else wrote down one of these BSNs a moment ago; then the search starts again. */
async function insertPeople(
  work: Work<PartiesTables>,
  sealer: Sealer,
  municipality: string,
  people: readonly Identified[],
): Promise<boolean> {
  if (people.length === 0) return false
  const { numAffectedRows } = await sql`
    insert into parties.person (id, bsn_sealed, bsn_index, initials, first_names, surname_prefix, surname, birth_date, created_by, municipality_id)
    select p.*, ${work.actor.id}::uuid, ${municipality}::uuid from unnest(${people.map((person) => person.id)}::uuid[],
      ${people.map((person) => sealBsn(sealer, person))}::bytea[], ${people.map((person) => (person.bsn ? sealer.index(person.bsn, 'bsn') : null))}::bytea[],
      ${people.map((person) => person.initials || null)}::text[], ${people.map((person) => person.firstNames || null)}::text[],
      ${people.map((person) => person.surnamePrefix || null)}::text[], ${people.map((person) => person.surname ?? null)}::text[],
      ${people.map((person) => person.birthDate ?? null)}::date[]) p
    on conflict (municipality_id, bsn_index) do nothing`.execute(work.tx)
  return Number(numAffectedRows) < people.length
}

async function completePeople(work: Work<PartiesTables>, sealer: Sealer, people: readonly Identified[]): Promise<void> {
  const news = people.filter((person) => person.surname || person.bsn)
  if (news.length === 0) return
  await sql`
    select parties.complete_person(p.id, p.sealed, p.index, p.initials, p.first_names, p.prefix, p.surname, p.birth_date)
      from unnest(${news.map((person) => person.id)}::uuid[], ${news.map((person) => sealBsn(sealer, person))}::bytea[],
        ${news.map((person) => (person.bsn ? sealer.index(person.bsn, 'bsn') : null))}::bytea[], ${news.map((person) => person.initials || null)}::text[],
        ${news.map((person) => person.firstNames || null)}::text[], ${news.map((person) => person.surnamePrefix || null)}::text[],
        ${news.map((person) => person.surname ?? null)}::text[], ${news.map((person) => person.birthDate ?? null)}::date[])
        as p(id, sealed, index, initials, first_names, prefix, surname, birth_date)`.execute(work.tx)
}

function sealBsn(sealer: Sealer, person: Identified): Buffer | null {
  return person.bsn ? sealer.seal(person.bsn, bsnPlace(person.id)) : null
}

/** Where a BSN stands; it opens nowhere else. */
export const bsnPlace = (personId: string) => `parties.person:${personId}:bsn`
