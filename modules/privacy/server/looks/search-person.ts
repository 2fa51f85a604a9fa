import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { PersonLooks, SearchPerson } from '../../contract.ts'
import { aboutPeople } from './about-people.ts'
import { readLooks } from './find-looks.ts'
import { type LookPlace, readPlace } from './look-cursor.ts'

const A_PAGE = 25

/** Who looked at the person with this number: at the person, and at reports and files about them, in lists too. The search and its reason are remembered. */
export async function searchPerson(work: AnyWork, sealer: Sealer, { bsn, reason, after }: SearchPerson): Promise<PersonLooks> {
  const place = readPlace(after)
  const people = await peopleWithNumber(work, sealer, bsn)

  const page = people.length > 0 ? await looksAt(work, people, place) : nothing

  if (!place) await keepReason(work, people[0] ?? null, reason)
  work.recordLook('privacy.person-searched', { kind: 'person', id: people[0] ?? null }, { found: people.length > 0 })
  return { ...page, known: people.length > 0 }
}

async function looksAt(work: AnyWork, people: readonly string[], place: LookPlace | undefined) {
  return readLooks(work, await aboutPeople(work, people, { before: place, most: A_PAGE + 1 }), { place, limit: A_PAGE })
}
const nothing = { rows: [], next: null }

/** The people of the own municipality with this number, by its blind index; the number itself goes nowhere. */
export async function peopleWithNumber(work: AnyWork, sealer: Sealer, bsn: string): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select id from privacy.people_with_number(${sealer.indexes(bsn, 'bsn')}::bytea[]) as id`.execute(work.tx)
  return rows.map(({ id }) => id)
}

async function keepReason(work: AnyWork, person: string | null, reason: string): Promise<void> {
  await work.tx
    .insertInto('privacy.person_search')
    .values({ id: newId(), account_id: work.actor.id, person_id: person, reason, at: work.now })
    .execute()
}
