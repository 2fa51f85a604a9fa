import type { ServerModule } from '#platform/server/module.ts'
import type { Settings } from '#platform/server/settings.ts'
import { pgbPermissions, pgbRefusals, suspensionRefusals } from '../contract.ts'
import { assignmentRoutes } from './assignment/assignment-routes.ts'
import { accountsSealed } from './sealed-columns.ts'
import { suspensionRoutes } from './suspension/suspension-routes.ts'

/** What investigations of budgets need from the application. */
export type PgbSettings = Pick<Settings, 'keys'>

export const pgbModule = (_settings: PgbSettings): ServerModule => ({
  name: 'pgb',
  permissions: pgbPermissions,
  refusals: { ...pgbRefusals, ...suspensionRefusals },
  routes: (app) => {
    assignmentRoutes(app)
    suspensionRoutes(app)
  },
  sealed: [...accountsSealed],
})

export { warnOfSuspensions } from './suspension/warn-of-suspensions.ts'
export type { PgbTables } from './tables.ts'
