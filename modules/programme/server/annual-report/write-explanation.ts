import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AnnualReport, WriteExplanation } from '../../contract.ts'
import type { ProgrammeTables } from '../tables.ts'
import { getAnnualReport } from './get-annual-report.ts'
import { takeAnnualReport } from './take-annual-report.ts'

/**
 * Writes what the policy role explains, in general or of one activity. `revision` is that of the text that was read; 0 for a first one.
 * Refuses `programme.text-changed-meanwhile` and what `takeAnnualReport` refuses.
 */
export async function writeExplanation(
  work: Work<ProgrammeTables>,
  year: number,
  part: string,
  { text, revision }: WriteExplanation,
): Promise<AnnualReport> {
  await takeAnnualReport(work, year)

  const content = { body: JSON.stringify(text), revision: revision + 1, edited_by: work.actor.id, edited_at: work.now }
  const written = await work.tx
    .insertInto('programme.explanation')
    .values({ year, part, ...content })
    .onConflict((conflict) =>
      conflict.columns(['year', 'part']).doUpdateSet(content).where('programme.explanation.revision', '=', revision),
    )
    .executeTakeFirst()
  if (written.numInsertedOrUpdatedRows === 0n) throw ruleBroken('programme.text-changed-meanwhile')
  work.record('annual-report.explained', { kind: 'annual-report', id: null }, { year, part })
  return getAnnualReport(work, year)
}
