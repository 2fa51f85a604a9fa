import type { ServerModule } from '#platform/server/module.ts'
import { reportsPermissions, reportsRefusals } from '../contract.ts'
import { reportsRoutes } from './routes.ts'

export const reportsModule = (settings: { masterKey: Buffer }): ServerModule => ({
  name: 'reports',
  permissions: reportsPermissions,
  refusals: reportsRefusals,
  routes: reportsRoutes(settings),
})

export { countReports, type ReportCount, reportRowsUnder, type ReportsUnderFigure, type ReportUnderFigure, yearsWithReports } from './for-figures.ts'
export {
  closeReport, findReportForInvestigation, handReportOver, letReaderIn, type ReportForInvestigation, takeUpReport,
} from './for-investigations.ts'
export { importReports, type ImportErrand, type ImportTotals, type RefusedLine } from './import-reports.ts'
export { allowedWords } from './csv-words.ts'
export { type KnownMarks, maskText } from './masking-rules.ts'
export { receiveReport } from './receive-report.ts'
export { sealReporter } from './reporter-identity.ts'
export type { ReportsTables } from './tables.ts'
