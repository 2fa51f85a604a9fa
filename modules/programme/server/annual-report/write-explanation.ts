import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AnnualReport, WriteExplanation } from '../../contract.ts'
import type { ProgrammeTables } from '../tables.ts'
import { mustHaveReadLatest } from './annual-report-rules.ts'
import { getAnnualReport } from './get-annual-report.ts'
import { takeAnnualReport } from './take-annual-report.ts'

/**
 * Writes what the policy role explains, in general or of one activity. `revision` is that of the text that was read; 0 for a first one.
 * Refuses `thing.not-found` for a part that the report does not have, `programme.text-changed-meanwhile`, and what `takeAnnualReport` refuses.
 */
export async function writeExplanation(
  work: Work<ProgrammeTables>,
  year: number,
  part: string,
  { text, revision }: WriteExplanation,
): Promise<AnnualReport> {
  await takeAnnualReport(work, year)
  await mustBePartOfReport(work, year, part)
  const latest = await work.tx
    .selectFrom('programme.explanation')
    .select('revision')
    .where('year', '=', year)
    .where('part', '=', part)
    .executeTakeFirst()
  mustHaveReadLatest(latest, revision)

  const content = { body: JSON.stringify(text), revision: revision + 1, edited_by: work.actor.id, edited_at: work.now }
  await work.tx
    .insertInto('programme.explanation')
    .values({ year, part, ...content })
    .onConflict((conflict) => conflict.columns(['year', 'part']).doUpdateSet(content))
    .execute()
  work.record('annual-report.explained', { kind: 'annual-report', id: null }, { year, part })
  return getAnnualReport(work, year)
}

/** The report opens in general and has a chapter for each activity of the programme in force that was not retired. */
async function mustBePartOfReport(work: Work<ProgrammeTables>, year: number, part: string): Promise<void> {
  if (part === 'general') return
  const activity = await work.tx
    .selectFrom('programme.activity as a')
    .innerJoin('programme.version as v', 'v.id', 'a.version_id')
    .select('a.id')
    .where('a.key', '=', part)
    .where('a.retired_because', 'is', null)
    .where('v.year', '=', year)
    .where('v.state', 'in', ['adopted', 'running', 'reported'])
    .executeTakeFirst()
  if (!activity) throw notFound()
}
