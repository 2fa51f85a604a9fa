import type { ServerModule } from '#platform/server/module.ts'
import { actionRefusals, partnerActionsPermissions, planningRefusals } from '../contract.ts'
import { planningRoutes } from './planning/planning-routes.ts'

export const partnerActionsModule: ServerModule = {
  name: 'partner-actions',
  permissions: partnerActionsPermissions,
  refusals: { ...actionRefusals, ...planningRefusals },
  routes: (app) => {
    planningRoutes(app)
  },
}

export type { PartnerActionsTables } from './tables.ts'
