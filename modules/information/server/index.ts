import type { ServerModule } from '#platform/server/module.ts'
import { informationPermissions, informationRefusals } from '../contract.ts'
import { informationRoutes } from './routes.ts'

export const informationModule: ServerModule = {
  name: 'information',
  permissions: informationPermissions,
  refusals: informationRefusals,
  routes: informationRoutes,
}

export type { InformationTables } from './tables.ts'
