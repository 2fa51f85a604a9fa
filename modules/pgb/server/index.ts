import type { ServerModule } from '#platform/server/module.ts'
import type { Settings } from '#platform/server/settings.ts'
import { moneyRefusals, pgbPermissions, pgbRefusals } from '../contract.ts'
import { assignmentRoutes } from './assignment/assignment-routes.ts'
import { moneyRoutes } from './money/money-routes.ts'
import { accountsSealed } from './sealed-columns.ts'

/** What investigations of budgets need from the application. */
export type PgbSettings = Pick<Settings, 'keys'>

export const pgbModule = (settings: PgbSettings): ServerModule => ({
  name: 'pgb',
  permissions: pgbPermissions,
  refusals: { ...pgbRefusals, ...moneyRefusals },
  routes: (app) => {
    assignmentRoutes(app)
    moneyRoutes(settings)(app)
  },
  sealed: [...accountsSealed],
})

export { importMoneyAs } from './money/import-money.ts'
export type { PgbTables } from './tables.ts'
