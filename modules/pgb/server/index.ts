import type { ServerModule } from '#platform/server/module.ts'
import type { Settings } from '#platform/server/settings.ts'
import { pgbPermissions, pgbRefusals } from '../contract.ts'
import { assignmentRoutes } from './assignment/assignment-routes.ts'
import { accountsSealed } from './sealed-columns.ts'

/** What investigations of budgets need from the application. */
export type PgbSettings = Pick<Settings, 'keys'>

export const pgbModule = (_settings: PgbSettings): ServerModule => ({
  name: 'pgb',
  permissions: pgbPermissions,
  refusals: { ...pgbRefusals },
  routes: (app) => {
    assignmentRoutes(app)
  },
  sealed: [...accountsSealed],
})

export type { PgbTables } from './tables.ts'
