import type { ServerModule } from '#platform/server/module.ts'
import { accessRefusals, investigationPermissions, investigationRefusals } from '../contract.ts'
import { investigationRoutes } from './routes.ts'

export const investigationsModule: ServerModule = {
  name: 'investigations',
  permissions: investigationPermissions,
  refusals: { ...investigationRefusals, ...accessRefusals },
  routes: investigationRoutes,
}

export { findFilePage } from './find-file-page.ts'
export { investigationRowsUnder } from './find-rows-under.ts'
export { findOwnInvestigations, nameInvestigations, researchOf } from './for-hours.ts'
export { noteJoinedReport } from './note-joined-report.ts'
export { addFinding } from './record-finding.ts'
export type { InvestigationsTables } from './tables.ts'
