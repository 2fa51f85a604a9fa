import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { FileAccess, SealFile } from '../contract.ts'
import { readFileAccess } from './file-access.ts'
import { coordinates, mustGive } from './giving-access-rules.ts'
import { mustBeLetIn } from './let-in-sql.ts'
import { loadFile, loadFileForUpdate } from './load-file.ts'
import { mustBeSealed, sealFile, staySealed, takeOff } from './sealing-rules.ts'
import { type FileWork, me } from './work-on-file.ts'

/**
 * Closes a file and its report to everybody but its lead, its colleagues and who is named. Gives who may see it, or null when that is not the one who sealed.
 * Refuses what `mustGive`, `sealFile` and `mustBeLetIn` refuse.
 */
export async function seal(work: FileWork, id: string, { reason, named }: SealFile): Promise<FileAccess | null> {
  const file = await loadFileForUpdate(work, id)
  mustGive(file, { ...work.actor, id: me(work) })
  for (const accountId of named) await mustBeLetIn(work, file, accountId)
  const stays = staySealed(file, named)
  sealFile(file, await keepersAmong(work, id, stays))

  await sql`select investigations.seal_file(${newId()}, ${id}, ${named}::uuid[], ${reason}, ${work.now})`.execute(work.tx)
  work.record('seal.sealed', { kind: 'investigation', id }, { named })
  return stays.includes(me(work)) ? readFileAccess(work, await loadFile(work, id)) : null
}

/** Lets one more person see a sealed file. Refuses what `mustGive`, `mustBeSealed` and `mustBeLetIn` refuse. */
export async function namePerson(work: FileWork, id: string, accountId: string): Promise<FileAccess> {
  const file = await loadFileForUpdate(work, id)
  mustGive(file, { ...work.actor, id: me(work) })
  mustBeSealed(file)
  await mustBeLetIn(work, file, accountId)

  await sql`select investigations.name_person(${id}, ${accountId}, ${work.now})`.execute(work.tx)
  work.record('seal.person-named', { kind: 'investigation', id }, { accountId })
  return readFileAccess(work, file)
}

/** Takes somebody off a sealed file; null when that was the one who did it. Refuses what `mustGive` and `takeOff` refuse. */
export async function takePersonOff(work: FileWork, id: string, accountId: string): Promise<FileAccess | null> {
  const file = await loadFileForUpdate(work, id)
  mustGive(file, { ...work.actor, id: me(work) })
  const named = await work.tx.selectFrom('investigations.named').select('account_id').where('investigation_id', '=', id).execute()
  const people = named.map((row) => row.account_id)
  takeOff(file, await keepersAmong(work, id, people), accountId)

  await sql`select investigations.unname_person(${id}, ${accountId})`.execute(work.tx)
  work.record('seal.person-removed', { kind: 'investigation', id }, { accountId })
  return accountId === me(work) ? null : readFileAccess(work, file)
}

/** Lifts the seal: those whose work it is see the file again. Refuses `seal.not-sealed`, `seal.not-yours-to-lift`. */
export async function liftSeal(work: FileWork, id: string, reason: string): Promise<FileAccess> {
  const file = await loadFileForUpdate(work, id)
  mustBeSealed(file)
  if (!coordinates(file, work.actor)) throw ruleBroken('seal.not-yours-to-lift')

  await sql`select investigations.unseal_file(${id}, ${reason}, ${work.now})`.execute(work.tx)
  work.record('seal.lifted', { kind: 'investigation', id })
  return readFileAccess(work, await loadFile(work, id))
}

/** The active coordinators among these people who may be let in on the file: they can lift its seal. */
async function keepersAmong(work: FileWork, id: string, people: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select k as id from investigations.seal_keepers(${id}, ${people}::uuid[]) k`.execute(work.tx)
  return rows.map((row) => row.id)
}
