import type { ServerModule } from '#platform/server/module.ts'
import { actionRefusals, partnerActionsPermissions } from '../contract.ts'
import { planningRoutes } from './planning/planning-routes.ts'

export const partnerActionsModule: ServerModule = {
  name: 'partner-actions',
  permissions: partnerActionsPermissions,
  refusals: { ...actionRefusals },
  routes: (app) => {
    planningRoutes(app)
  },
}

export { actionRowsUnder } from './for-figures.ts'
export { attendedOf, findOwnActions, nameActions } from './for-hours.ts'
export type { PartnerActionsTables } from './tables.ts'
