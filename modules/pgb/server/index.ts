import type { ServerModule } from '#platform/server/module.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Settings } from '#platform/server/settings.ts'
import { assignmentRefusals, pgbPermissions, pgbRefusals, providerRefusals, safetyRefusals } from '../contract.ts'
import { assignmentRoutes } from './assignment/assignment-routes.ts'
import { providerRoutes } from './provider/provider-routes.ts'
import { safetyRoutes } from './safety/safety-routes.ts'
import { accountsSealed } from './sealed-columns.ts'

/** What investigations of budgets need from the application. */
export type PgbSettings = Pick<Settings, 'keys'>

export const pgbModule = ({ keys }: PgbSettings): ServerModule => ({
  name: 'pgb',
  permissions: pgbPermissions,
  refusals: {
    ...pgbRefusals,
    ...assignmentRefusals,
    ...safetyRefusals,
    ...providerRefusals,
  },
  routes: (app) => {
    const sealer = makeSealer(keys)
    assignmentRoutes(app, sealer)
    safetyRoutes(app)
    providerRoutes(sealer)(app)
  },
  sealed: [...accountsSealed],
})

export { ibanOfFile, ibanPlace } from './sealed-columns.ts'
export type { PgbTables } from './tables.ts'
