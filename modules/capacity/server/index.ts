import type { ServerModule } from '#platform/server/module.ts'
import type { Settings } from '#platform/server/settings.ts'
import { capacityPermissions, rosterRefusals } from '../contract.ts'
import { feedRoutes } from './feed/feed-routes.ts'
import { rosterRoutes } from './roster/roster-routes.ts'

export const capacityModule = ({ publicUrl }: Pick<Settings, 'publicUrl'>): ServerModule => ({
  name: 'capacity',
  permissions: capacityPermissions,
  refusals: { ...rosterRefusals },
  routes: (app) => {
    rosterRoutes(app)
    feedRoutes(app, publicUrl)
  },
})

export type { CapacityTables } from './tables.ts'
