import type { ServerModule } from '#platform/server/module.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Settings } from '#platform/server/settings.ts'
import {
  actionRefusals,
  actionReportRefusals,
  crewRefusals,
  fieldRefusals,
  itemRefusals,
  locationRefusals,
  partnerActionsPermissions,
  planningRefusals,
} from '../contract.ts'
import { crewRoutes } from './crew/crew-routes.ts'
import { fieldRoutes } from './field/field-routes.ts'
import { fieldSealed } from './field/sealed-columns.ts'
import type { AddressSearch } from './locations/address-search.ts'
import { locationsRoutes } from './locations/locations-routes.ts'
import { planningRoutes } from './planning/planning-routes.ts'
import { reportRoutes } from './report/report-routes.ts'
import { itemsSealed } from './sharing/item-place.ts'
import { sharingRoutes } from './sharing/sharing-routes.ts'

/** What actions need from the application: keys, and what looks addresses up, when that is set. */
export interface PartnerActionsSettings extends Pick<Settings, 'keys'> {
  addressSearch: AddressSearch | undefined
}

export const partnerActionsModule = (settings: PartnerActionsSettings): ServerModule => ({
  name: 'partner-actions',
  permissions: partnerActionsPermissions,
  refusals: {
    ...actionRefusals,
    ...planningRefusals,
    ...crewRefusals,
    ...locationRefusals,
    ...fieldRefusals,
    ...itemRefusals,
    ...actionReportRefusals,
  },
  routes: (app) => {
    planningRoutes(app)
    crewRoutes(app)
    locationsRoutes(settings)(app)
    fieldRoutes(app, makeSealer(settings.keys))
    sharingRoutes(settings)(app)
    reportRoutes(app)
  },
  sealed: [...fieldSealed, ...itemsSealed],
})

export { actionRowsUnder } from './for-figures.ts'
export { attendedOf, findOwnActions, nameActions } from './for-hours.ts'
export type { AddressSearch } from './locations/address-search.ts'
export { blindWords, wholeWords } from './report/finding-rules.ts'
export { forgetOldActions } from './report/forget-old.ts'
export { readFinding } from './report/take-up-finding.ts'
export { destroyDueItems } from './sharing/destroy-due-items.ts'
export type { PartnerActionsTables } from './tables.ts'
