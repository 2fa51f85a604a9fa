import type { ServerModule } from '#platform/server/module.ts'
import { capacityPermissions, hoursRefusals, rosterRefusals } from '../contract.ts'
import type { HoursSources } from './hours/happening.ts'
import { hoursRoutes } from './hours/hours-routes.ts'
import { rosterRoutes } from './roster/roster-routes.ts'

export const capacityModule = (sources: HoursSources): ServerModule => ({
  name: 'capacity',
  permissions: capacityPermissions,
  refusals: { ...rosterRefusals, ...hoursRefusals },
  routes: (app) => {
    rosterRoutes(app)
    hoursRoutes(sources)(app)
  },
})

export type { AboutNames, HappeningSource } from './hours/happening.ts'
export type { CapacityTables } from './tables.ts'
