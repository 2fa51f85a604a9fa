import { sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'
import type { Surnames } from './named-in-text-rules.ts'

/** The surnames on a file, told apart by whether they belong to the clients whom a text is about; also for who decides on one of them and does not see the others. */
export async function surnamesOn(work: AnyWork, fileId: string, about: readonly string[]): Promise<Surnames> {
  const { rows } = await sql<{ name: string; own: boolean }>`
    select called as name, own from pgb.surnames_on(${fileId}, ${about}::uuid[])`.execute(work.tx)
  const names = (own: boolean) => rows.filter((row) => row.own === own).map(({ name }) => name)
  return { own: names(true), others: names(false) }
}
