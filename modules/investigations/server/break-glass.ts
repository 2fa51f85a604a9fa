import { sql } from 'kysely'
import { addDays, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { lawInSql } from '#platform/server/law-in-sql.ts'
import type { Law } from '#platform/server/legal-parameter-rules.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { BreakGlass } from '../contract.ts'
import { ownAccess } from './ask-access.ts'
import { longestDays } from './giving-access-rules.ts'
import type { FileWork } from './work-on-file.ts'

/**
 * Reads a file at once, for a short while and once, without anybody's leave; the privacy officer is told. One answer for every file with which it
 * cannot be: none, sealed, of another municipality or law, or about somebody the asker knows. Refuses `reading.already-there`, `glass.used`, `glass.refused`.
 */
export async function breakGlass(work: FileWork, { reference, reason }: BreakGlass): Promise<{ file: string; until: string }> {
  const { rows } = await sql<{
    law: Law
    reads: boolean
  }>`select ${lawInSql} as law, investigations.already_reads(${reference}) as reads`.execute(work.tx)
  if (rows[0]?.reads) throw ruleBroken('reading.already-there')
  const own = await ownAccess(work)
  if (own.access.some((one) => one.kind === 'glass' && one.reference === reference)) throw ruleBroken('glass.used')

  const id = newId()
  const today = dayInAmsterdam(work.now)
  const until = addDays(today, longestDays(rows[0]?.law.legal ?? [], 'glass', today))
  const broken = await sql<{
    file: string | null
  }>`select investigations.break_glass(${id}, ${reference}, ${reason}, ${until}::date, ${work.now}) as file`.execute(work.tx)
  const file = broken.rows[0]?.file
  if (!file) throw ruleBroken('glass.refused')
  work.record('access.glass-broken', { kind: 'investigation', id: file }, { grant: id, until })
  return { file, until }
}
