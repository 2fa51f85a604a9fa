import type { ServerModule } from '#platform/server/module.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Settings } from '#platform/server/settings.ts'
import { authorityRefusals, pgbPermissions, pgbRefusals, providerRefusals, relationRefusals } from '../contract.ts'
import { assignmentRoutes } from './assignment/assignment-routes.ts'
import { authorityRoutes } from './authorities/authority-routes.ts'
import { submissionsSealed } from './authorities/sealed-columns.ts'
import { providerRoutes } from './provider/provider-routes.ts'
import { relationRoutes } from './relations/relation-routes.ts'
import { accountsSealed } from './sealed-columns.ts'

/** What investigations of budgets need from the application. */
export type PgbSettings = Pick<Settings, 'keys'>

export const pgbModule = ({ keys }: PgbSettings): ServerModule => ({
  name: 'pgb',
  permissions: pgbPermissions,
  refusals: { ...pgbRefusals, ...providerRefusals, ...authorityRefusals, ...relationRefusals },
  routes: (app) => {
    assignmentRoutes(app)
    providerRoutes(makeSealer(keys))(app)
    authorityRoutes(makeSealer(keys))(app)
    relationRoutes(app)
  },
  sealed: [...accountsSealed, ...submissionsSealed],
})

export { destroyDueSubmissions } from './authorities/destroy-due-submissions.ts'
export { ikzPlace } from './authorities/sealed-columns.ts'
export { ibanOfFile, ibanPlace } from './sealed-columns.ts'
export type { PgbTables } from './tables.ts'
