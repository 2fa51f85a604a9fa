import { sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'
import type { Surnames } from './named-in-text-rules.ts'

/** The surnames on a file, told apart by whether they belong to the clients whom a text is about. */
export async function surnamesOn(work: AnyWork, fileId: string, about: readonly string[]): Promise<Surnames> {
  const { rows } = await sql<{ name: string; own: boolean }>`
    select p.surname as name, h.id = any (${about}::uuid[]) as own
      from pgb.holder h join parties.person p on p.id in (h.person_id, h.representative_person_id)
     where h.investigation_id = ${fileId} and p.surname is not null`.execute(work.tx)
  const names = (own: boolean) => rows.filter((row) => row.own === own).map(({ name }) => name)
  return { own: names(true), others: names(false) }
}
