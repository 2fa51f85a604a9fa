import type { ServerModule } from '#platform/server/module.ts'
import { actionRefusals, crewRefusals, locationRefusals, partnerActionsPermissions } from '../contract.ts'
import { crewRoutes } from './crew/crew-routes.ts'
import type { AddressSearch } from './locations/address-search.ts'
import { locationsRoutes } from './locations/locations-routes.ts'
import { planningRoutes } from './planning/planning-routes.ts'

/** What actions need from the application: what looks addresses up, when that is set. */
export interface PartnerActionsSettings {
  addressSearch: AddressSearch | undefined
}

export const partnerActionsModule = (settings: PartnerActionsSettings): ServerModule => ({
  name: 'partner-actions',
  permissions: partnerActionsPermissions,
  refusals: { ...actionRefusals, ...crewRefusals, ...locationRefusals },
  routes: (app) => {
    planningRoutes(app)
    crewRoutes(app)
    locationsRoutes(settings)(app)
  },
})

export type { AddressSearch } from './locations/address-search.ts'
export type { PartnerActionsTables } from './tables.ts'
