import type { ServerModule } from '#platform/server/module.ts'
import { capacityPermissions, rosterImportRefusals, rosterRefusals } from '../contract.ts'
import { importRosterRoutes } from './import-roster/import-roster-routes.ts'
import { rosterRoutes } from './roster/roster-routes.ts'

export const capacityModule: ServerModule = {
  name: 'capacity',
  permissions: capacityPermissions,
  refusals: { ...rosterRefusals, ...rosterImportRefusals },
  routes: (app) => {
    rosterRoutes(app)
    importRosterRoutes(app)
  },
}

export { importRosterAs } from './import-roster/import-roster.ts'
export type { CapacityTables } from './tables.ts'
