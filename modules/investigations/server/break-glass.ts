import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { BreakGlass } from '../contract.ts'
import { ownAccess } from './ask-access.ts'
import type { FileWork } from './work-on-file.ts'

/**
 * Reads a file at once, for a short while and once, without anybody's leave; the privacy officer is told. One answer for every file with which it
 * cannot be: none, sealed, of another municipality or law, or about somebody the asker knows. Refuses `reading.already-there`, `glass.used`, `glass.refused`.
 */
export async function breakGlass(work: FileWork, { reference, reason }: BreakGlass): Promise<{ file: string; until: string }> {
  const { rows } = await sql<{ reads: boolean }>`select investigations.already_reads(${reference}) as reads`.execute(work.tx)
  if (rows[0]?.reads) throw ruleBroken('reading.already-there')
  const { access, glassUntil: until } = await ownAccess(work)
  if (access.some((one) => one.kind === 'glass' && one.reference === reference)) throw ruleBroken('glass.used')

  const id = newId()
  const broken = await sql<{
    file: string | null
  }>`select investigations.break_glass(${id}, ${reference}, ${reason}, ${until}::date, ${work.now}) as file`.execute(work.tx)
  const file = broken.rows[0]?.file
  if (!file) throw ruleBroken('glass.refused')
  work.record('access.glass-broken', { kind: 'investigation', id: file }, { grant: id, until })
  return { file, until }
}
