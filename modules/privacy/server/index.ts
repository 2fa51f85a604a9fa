import type { ServerModule } from '#platform/server/module.ts'
import { privacyPermissions, privacyRefusals } from '../contract.ts'
import type { ProcessingSettings } from './processing/read-processing.ts'
import { trailRoutes } from './routes.ts'

export const privacyModule = (settings: ProcessingSettings): ServerModule => ({
  name: 'privacy',
  permissions: privacyPermissions,
  refusals: privacyRefusals,
  routes: trailRoutes(settings),
})

export { findLooksAt } from './looks/find-looks-at.ts'
export { processingOf } from './processing/export-processing.ts'
