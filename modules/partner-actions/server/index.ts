import type { ServerModule } from '#platform/server/module.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Settings } from '#platform/server/settings.ts'
import { actionRefusals, fieldRefusals, partnerActionsPermissions } from '../contract.ts'
import { fieldRoutes } from './field/field-routes.ts'
import { fieldSealed } from './field/sealed-columns.ts'
import { planningRoutes } from './planning/planning-routes.ts'

export const partnerActionsModule = (settings: Pick<Settings, 'keys'>): ServerModule => ({
  name: 'partner-actions',
  permissions: partnerActionsPermissions,
  refusals: { ...actionRefusals, ...fieldRefusals },
  routes: (app) => {
    planningRoutes(app)
    fieldRoutes(app, makeSealer(settings.keys))
  },
  sealed: [...fieldSealed],
})

export type { PartnerActionsTables } from './tables.ts'
