import type { ServerModule } from '#platform/server/module.ts'
import { capacityPermissions, rosterRefusals } from '../contract.ts'
import { rosterRoutes } from './roster/roster-routes.ts'

export const capacityModule: ServerModule = {
  name: 'capacity',
  permissions: capacityPermissions,
  refusals: { ...rosterRefusals },
  routes: (app) => {
    rosterRoutes(app)
  },
}

export type { CapacityTables } from './tables.ts'
export { readTeamTime, type TeamMonth, type TeamTime } from './team-time/read-team-time.ts'
