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

export { runInWorker, type SimulationModel } from './simulation/simulate.ts'
export type { CapacityTables } from './tables.ts'
