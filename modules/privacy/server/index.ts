import type { ServerModule } from '#platform/server/module.ts'
import { privacyPermissions, privacyRefusals } from '../contract.ts'
import { disclosureRoutes } from './disclosure-routes.ts'

export const privacyModule: ServerModule = {
  name: 'privacy',
  permissions: privacyPermissions,
  refusals: privacyRefusals,
  routes: disclosureRoutes,
}

export { requestDisclosure } from './ask-disclosure.ts'
export { disclosuresOf } from './disclosures.ts'
export type { PrivacyTables } from './tables.ts'
