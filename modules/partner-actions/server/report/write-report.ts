import { sql } from 'kysely'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ActionReport, WriteReport } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { takeAction } from './find-action.ts'
import { getReport } from './get-report.ts'
import { checkTexts } from './report-rules.ts'

/**
 * Writes the words of a report and what each partner got out of the action. Refuses `action-report.not-on-action`, `action-report.agreed`,
 * `action-report.changed-meanwhile`, `action-report.number-of-person`.
 */
export async function writeReport(work: Work<PartnerActionsTables>, id: string, words: WriteReport): Promise<ActionReport> {
  const action = await takeAction(work, id)
  const before = await work.tx
    .selectFrom('partner_actions.report')
    .select(['state', 'revision'])
    .where('action_id', '=', id)
    .executeTakeFirst()
  if (before?.state === 'agreed') throw ruleBroken('action-report.agreed')
  if ((before?.revision ?? 0) !== words.revision) throw ruleBroken('action-report.changed-meanwhile')
  checkTexts(words)

  const written = {
    summary: words.summary,
    by_catch: words.byCatch,
    evaluation: words.evaluation,
    written_by: work.actor.id ?? '',
    written_at: work.now,
    revision: words.revision + 1,
  }
  if (before)
    await work.tx
      .updateTable('partner_actions.report')
      .set({ ...written, writers: sql<string[]>`(select array_agg(distinct w) from unnest(writers || ${work.actor.id}::uuid) w)` })
      .where('action_id', '=', id)
      .execute()
  else
    await work.tx
      .insertInto('partner_actions.report')
      .values({ ...written, action_id: id, municipality_id: action.municipalityId, writers: [work.actor.id ?? ''], figures: null })
      .execute()
  for (const { partnerId, result } of words.results) await writeResult(work, id, partnerId, result)

  work.record('action-report.written', { kind: 'action', id }, { revision: written.revision })
  return getReport(work, id)
}

async function writeResult(work: Work<PartnerActionsTables>, id: string, partnerId: string, result: string): Promise<void> {
  const { rows } = await sql<{ written: boolean }>`select partner_actions.write_result(${id}, ${partnerId}, ${result}) as written`.execute(
    work.tx,
  )
  if (!rows[0]?.written) throw notFound()
}
