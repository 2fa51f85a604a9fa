import type { ServerModule } from '#platform/server/module.ts'
import type { Settings } from '#platform/server/settings.ts'
import { reportsPermissions, reportsRefusals } from '../contract.ts'
import { intakeRoutes } from './intake-routes.ts'
import { reportsRoutes } from './routes.ts'
import { reportsSealed } from './sealed-columns.ts'

export const reportsModule = (settings: Pick<Settings, 'keys'>): ServerModule => ({
  name: 'reports',
  permissions: reportsPermissions,
  refusals: reportsRefusals,
  routes: (app) => {
    reportsRoutes(settings)(app)
    intakeRoutes(app)
  },
  sealed: reportsSealed,
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
export { receiveSignal } from './receive-signal.ts'
export { sealReporter } from './reporter-identity.ts'
export { setIntake } from './set-intake.ts'
export type { ReportsTables } from './tables.ts'
