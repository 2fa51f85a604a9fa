import type { ServerModule } from '#platform/server/module.ts'
import { reportsPermissions, reportsRefusals } from '../contract.ts'
import { intakeRoutes } from './intake-routes.ts'
import { reportsRoutes } from './routes.ts'

export const reportsModule = (settings: { masterKey: Buffer }): ServerModule => ({
  name: 'reports',
  permissions: reportsPermissions,
  refusals: reportsRefusals,
  routes: (app) => {
    reportsRoutes(settings)(app)
    intakeRoutes(app)
  },
})

export { allowedWords } from './csv-words-rules.ts'
export { reportRowsUnder } from './for-figures.ts'
export {
  closeReport,
  findReportForInvestigation,
  handReportOver,
  letReaderIn,
  letReaderOut,
  takeUpReport,
} from './for-investigations.ts'
export { importReports } from './import-reports.ts'
export { type KnownMarks, maskText } from './masking-rules.ts'
export { sealReporter } from './reporter-identity.ts'
export type { ReportsTables } from './tables.ts'
export { takeInSchemes } from './take-in.ts'
