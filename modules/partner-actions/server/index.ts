import type { ServerModule } from '#platform/server/module.ts'
import { actionRefusals, actionReportRefusals, partnerActionsPermissions } from '../contract.ts'
import { planningRoutes } from './planning/planning-routes.ts'
import { reportRoutes } from './report/report-routes.ts'

export const partnerActionsModule: ServerModule = {
  name: 'partner-actions',
  permissions: partnerActionsPermissions,
  refusals: { ...actionRefusals, ...actionReportRefusals },
  routes: (app) => {
    planningRoutes(app)
    reportRoutes(app)
  },
}

export { actionRowsUnder } from './for-figures.ts'
export { attendedOf, findOwnActions, nameActions } from './for-hours.ts'
export { blindWords, wholeWords } from './report/finding-rules.ts'
export { forgetOldActions } from './report/forget-old.ts'
export { readFinding } from './report/take-up-finding.ts'
export type { PartnerActionsTables } from './tables.ts'
