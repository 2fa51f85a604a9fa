import type { Work } from '#platform/server/work.ts'
import type { AssessWorthiness } from '../contract.ts'
import { findReportForUpdate, readsBlind } from './find-report.ts'
import { questionGrounds } from './questionable-grounds-rules.ts'
import { findQuestionableWords } from './questionable-words.ts'
import { assess, destinationOf } from './report-rules.ts'
import type { ReportsTables } from './tables.ts'

/** Judges whether a report is worth investigating. Refuses what `assess` and `questionGrounds` refuse. */
export async function assessWorthiness(work: Work<ReportsTables>, id: string, by: AssessWorthiness): Promise<void> {
  const report = await findReportForUpdate(work, id)
  const sawNames = !(await readsBlind(work, id))
  const judge = work.actor.id ?? ''

  const status = assess(report, judge, by)
  const reconsidered = questionGrounds(by, await findQuestionableWords(work))
  const referredTo = destinationOf(by)

  await work.tx.updateTable('reports.report').set({ status, assessed_by: judge }).where('id', '=', id).execute()
  await work.tx
    .insertInto('reports.worthiness')
    .values({
      report_id: id,
      answers: JSON.stringify(by.answers),
      outcome: by.outcome,
      referred_to: referredTo,
      motivation: by.motivation,
      reconsidered_words: reconsidered,
      saw_names: sawNames,
      decided_by: judge,
      decided_at: work.now,
    })
    .execute()
  work.record('report.assessed', { kind: 'report', id }, { outcome: by.outcome, referredTo, sawNames, reconsidered: reconsidered.length })
}
