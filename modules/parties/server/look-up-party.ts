import { sql } from 'kysely'
import { chooseMunicipality } from '#modules/staff/server/index.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { PartyFound, Subject } from '../contract.ts'
import { findOrganisation } from './find-or-make-party.ts'
import { chooseNamesake } from './matching-rules.ts'
import type { PartiesTables } from './tables.ts'

/**
 * Whether a municipality knows exactly this party, and just enough to recognise it. Each look-up leaves a trace.
 * @param code of the municipality. Refuses `staff.municipality-missing`, `staff.municipality-unknown`.
 */
export async function lookUpParty(work: Work<PartiesTables>, sealer: Sealer, subject: Subject, code?: string): Promise<PartyFound> {
  const { id: municipality } = await chooseMunicipality(work, code)
  const id =
    subject.kind === 'person' ? await findPerson(work, sealer, municipality, subject) : await findOrganisation(work, municipality, subject)

  work.recordLook('party.looked-up', { kind: subject.kind, id }, { found: id !== null })
  const known = id ? await recognise(work, id) : hidden
  return { found: known.found, kind: subject.kind, label: known.label || null }
}

interface Recognised {
  found: boolean
  /** Empty when only a number is known */
  label: string | null
}
const hidden: Recognised = { found: false, label: null }

/** Just enough to recognise a party by; nothing when everything that is known of it stands sealed. */
export async function recognise(work: Work<PartiesTables>, id: string): Promise<Recognised> {
  const { rows } = await sql<Recognised>`select parties.may_be_recognised(${id}) as found, parties.label_of(${id}) as label`.execute(
    work.tx,
  )
  return rows[0]?.found ? rows[0] : hidden
}

async function findPerson(
  work: Work<PartiesTables>,
  sealer: Sealer,
  municipality: string,
  person: Extract<Subject, { kind: 'person' }>,
): Promise<string | null> {
  if (person.bsn) {
    const { rows } = await sql<{
      id: string
    }>`select id from parties.persons_by_bsn(${sealer.indexes(person.bsn, 'bsn')}::bytea[], ${municipality})`.execute(work.tx)
    if (rows[0]) return rows[0].id
  }
  if (!person.surname || !person.birthDate) return null

  const { rows } = await sql<{ id: string; firstLetter: string | null; hasBsn: boolean }>`
    select id, first_letter as "firstLetter", has_bsn as "hasBsn"
      from parties.persons_by_name(array[${person.surname}]::text[], array[${person.birthDate}]::date[], ${municipality})`.execute(work.tx)
  return chooseNamesake(person, rows)?.id ?? null
}
