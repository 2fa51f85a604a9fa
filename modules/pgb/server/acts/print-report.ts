import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { PrintedDocument } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import type { Work } from '#platform/server/work.ts'
import { capacityWords, goesToWords } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { findBudgetFile } from '../work-on-budget.ts'
import { findReport } from './read-reports.ts'
import { chaptersOf } from './report-blocks.ts'
import { contentsOf, mustKeepOthersOut } from './report-contents.ts'

/** A report of findings as a document. Refuses `thing.not-found`, `findings-report.names-another-client`, `findings-report.number-of-person`. */
export async function printReport(
  work: Work<PgbTables>,
  id: string,
  reportId: string,
): Promise<{ document: PrintedDocument; madeAt: Date; reference: string }> {
  const file = await findBudgetFile(work, id)
  const report = await findReport(work, id, reportId)
  const contents = await contentsOf(work, id, report)
  if (!report.agreedAt) await mustKeepOthersOut(work, id, report, contents)

  const state = report.agreedAt ? `Vastgesteld op ${dutch.day(dayInAmsterdam(new Date(report.agreedAt)))}` : 'CONCEPT, nog niet vastgesteld'
  const document: PrintedDocument = {
    language: 'nl',
    title: report.title,
    subtitle: 'Verslag van bevindingen',
    cover: [
      { term: 'Stand', value: state },
      { term: 'Over', value: report.party },
      { term: 'Voor', value: goesToWords[report.goesTo].nl },
      { term: 'Gemaakt als', value: capacityWords[report.actingAs].nl },
      { term: 'Kenmerk', value: file.reference },
    ],
    footer: `Verslag van bevindingen, ${file.reference}. ${report.agreedAt ? '' : 'CONCEPT. '}Vertrouwelijk.`,
    chapters: chaptersOf(report, contents, file.law),
  }
  work.record('findings-report.printed', { kind: 'investigation', id }, { report: reportId })
  return { document, madeAt: work.now, reference: file.reference }
}
