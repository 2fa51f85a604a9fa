import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { PrintedDocument } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import type { Work } from '#platform/server/work.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { findAction } from './find-action.ts'
import { readReport } from './get-report.ts'
import { chaptersOf } from './report-blocks.ts'
import { showCounts } from './shown-report-rules.ts'

const SMALL_COUNTS =
  'Aantallen van 1 tot en met 4 staan er als ‘< 5’, zodat niemand te herkennen is. ‘Niet getoond’: daaruit zou zo’n aantal zijn af te leiden.'

/** The report of an action as a document. Refuses `thing.not-found`, `action-report.not-agreed`. */
export async function printReport(
  work: Work<PartnerActionsTables>,
  id: string,
  audience: 'public' | 'team',
): Promise<{ document: PrintedDocument; madeAt: Date; reference: string }> {
  const action = await findAction(work, id)
  const report = await readReport(work, action)
  const agreed = report.agreedAt ? `Vastgesteld op ${dutch.day(dayInAmsterdam(new Date(report.agreedAt)))}` : null
  const version = audience === 'team' ? 'Intern: met alle aantallen, niet verspreiden' : `Om te delen. ${SMALL_COUNTS}`
  const document: PrintedDocument = {
    language: 'nl',
    title: `Verslag: ${action.title}`,
    subtitle: action.area,
    cover: [
      { term: 'Stand', value: agreed ?? 'CONCEPT, nog niet vastgesteld' },
      { term: 'Actie', value: action.reference },
      { term: 'Dag', value: dutch.day(action.onDay) },
      { term: 'Uitgave', value: version },
      { term: 'Gemaakt op', value: dutch.day(dayInAmsterdam(work.now)) },
    ],
    footer: `Verslag van actie ${action.reference}. ${agreed ? '' : 'CONCEPT. '}${audience === 'team' ? 'Intern, niet verspreiden.' : 'Om te delen.'}`,
    chapters: chaptersOf(report, action.goal, showCounts(report.figures, audience)),
  }
  work.record('action-report.printed', { kind: 'action', id }, { audience, state: report.state })
  return { document, madeAt: work.now, reference: action.reference }
}
