import type { ServerModule } from '#platform/server/module.ts'
import type { Settings } from '#platform/server/settings.ts'
import { actsRefusals, pgbPermissions, pgbRefusals } from '../contract.ts'
import { actsRoutes } from './acts/acts-routes.ts'
import { assignmentRoutes } from './assignment/assignment-routes.ts'
import { accountsSealed } from './sealed-columns.ts'

/** What investigations of budgets need from the application. */
export type PgbSettings = Pick<Settings, 'keys'>

export const pgbModule = (_settings: PgbSettings): ServerModule => ({
  name: 'pgb',
  permissions: pgbPermissions,
  refusals: { ...pgbRefusals, ...actsRefusals },
  routes: (app) => {
    assignmentRoutes(app)
    actsRoutes(app)
  },
  sealed: [...accountsSealed],
})

export { actsOf } from './for-hours.ts'
export type { PgbTables } from './tables.ts'
