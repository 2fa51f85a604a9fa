import type { ServerModule } from '#platform/server/module.ts'
import type { Settings } from '#platform/server/settings.ts'
import { actionRefusals, itemRefusals, partnerActionsPermissions } from '../contract.ts'
import { planningRoutes } from './planning/planning-routes.ts'
import { itemsSealed } from './sharing/item-place.ts'
import { sharingRoutes } from './sharing/sharing-routes.ts'

export const partnerActionsModule = (settings: Pick<Settings, 'keys'>): ServerModule => ({
  name: 'partner-actions',
  permissions: partnerActionsPermissions,
  refusals: { ...actionRefusals, ...itemRefusals },
  routes: (app) => {
    planningRoutes(app)
    sharingRoutes(settings)(app)
  },
  sealed: [...itemsSealed],
})

export { destroyDueItems } from './sharing/destroy-due-items.ts'
export type { PartnerActionsTables } from './tables.ts'
