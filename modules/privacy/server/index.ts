import type { ServerModule } from '#platform/server/module.ts'
import { privacyPermissions, privacyRefusals } from '../contract.ts'
import { disclosureRoutes } from './disclosure-routes.ts'
import type { ProcessingSettings } from './processing/read-processing.ts'
import { trailRoutes } from './routes.ts'
import { agreementRoutes } from './sharing/agreement-routes.ts'
import { partnerRoutes } from './sharing/partner-routes.ts'
import { sharingRoutes } from './sharing/sharing-routes.ts'

export const privacyModule = (settings: ProcessingSettings): ServerModule => ({
  name: 'privacy',
  permissions: privacyPermissions,
  refusals: privacyRefusals,
  routes: (app) => {
    trailRoutes(settings)(app)
    disclosureRoutes(app)
    partnerRoutes(app)
    agreementRoutes(app)
    sharingRoutes(app)
  },
})

export { requestDisclosure } from './ask-disclosure.ts'
export { disclosuresOf } from './disclosures.ts'
export { findLooksAt } from './looks/find-looks-at.ts'
export { processingOf } from './processing/export-processing.ts'
export { coverFor } from './sharing/cover-for.ts'
export { recordSharing } from './sharing/record-sharing.ts'
export type { Cover } from './sharing/sharing-rules.ts'
export { tellLapses } from './sharing/tell-lapses.ts'
export type { PrivacyTables } from './tables.ts'
