import { CompiledQuery } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { FileFacts } from './file-facts.ts'
import { FILE_SQL } from './file-sql.ts'
import type { InvestigationsTables } from './tables.ts'

interface FileRow {
  frame: object
  plan_parts: object
  judgement_parts: object
  legal: object
}

/**
 * Everything on a file, in one statement. Refuses `thing.not-found` to whoever may not see it,
 * and `investigation.conflict-of-interest` to whoever said that they know the person.
 */
export async function loadFile(work: Work<InvestigationsTables>, id: string): Promise<FileFacts> {
  const today = dayInAmsterdam(work.now)
  const { rows } = await work.tx.executeQuery(CompiledQuery.raw(FILE_SQL, [id, today]) as CompiledQuery<FileRow>)
  const [row] = rows
  if (!row) throw await whyNotThere(work, id)

  return { ...row.frame, ...row.plan_parts, ...row.judgement_parts, ...row.legal, today, now: work.now.toISOString() } as FileFacts
}

/** The same, and nobody else changes the file until this work is done. */
export async function loadFileForUpdate(work: Work<InvestigationsTables>, id: string): Promise<FileFacts> {
  await work.tx.selectFrom('investigations.investigation').select('id').where('id', '=', id).forUpdate().execute()
  return loadFile(work, id)
}

async function whyNotThere(work: Work<InvestigationsTables>, id: string) {
  const own = await work.tx
    .selectFrom('investigations.conflict_declaration')
    .select('knows')
    .where('investigation_id', '=', id)
    .where('account_id', '=', work.actor.id)
    .where('knows', '=', true)
    .executeTakeFirst()
  return own ? ruleBroken('investigation.conflict-of-interest') : notFound()
}
