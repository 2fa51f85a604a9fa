import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { ProgrammeVersion, StartDraft } from '../../contract.ts'
import { copyContent } from './copy-content.ts'
import { type ProgrammeWork, recorded } from './take-draft.ts'
import { mustBeAgreed, numberOfNewVersion, titleForYear } from './version-rules.ts'

/**
 * Starts a draft from an earlier version: of a new year, or a correction of a year that has a programme. Refuses `thing.not-found`,
 * `programme.wrong-state`, `programme.year-has-draft`, `programme.correction-needs-reason`.
 */
export async function startDraft(work: ProgrammeWork, { year, from, citesReportYear, reason }: StartDraft): Promise<ProgrammeVersion> {
  const base = await work.tx
    .selectFrom('programme.version')
    .select(['id', 'year', 'state', 'title'])
    .where('id', '=', from)
    .executeTakeFirst()
  if (!base) throw notFound()
  const ofYear = await work.tx.selectFrom('programme.version').select(['number', 'state']).where('year', '=', year).execute()

  mustBeAgreed(base.state)
  const number = numberOfNewVersion(ofYear, reason)

  const id = newId()
  const started = await work.tx
    .insertInto('programme.version')
    .values({
      id,
      year,
      number,
      title: titleForYear(base, year),
      cites_report_year: citesReportYear,
      reason: number === 1 ? null : reason,
      based_on: base.id,
      created_by: work.actor.id,
      created_at: work.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (started.numInsertedOrUpdatedRows === 0n) throw ruleBroken('programme.year-has-draft')
  await copyContent(work, base.id, id, base.year === year)
  return recorded(work, id, 'programme.draft-started', { year, number })
}
