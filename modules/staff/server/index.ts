import type { ServerModule } from '#platform/server/module.ts'
import { staffPermissions, staffRefusals } from '../contract.ts'
import { type SignInSettings, staffRoutes } from './routes.ts'
import { staffSealed } from './sealed-columns.ts'

export const staffModule = (settings: SignInSettings): ServerModule => ({
  name: 'staff',
  permissions: staffPermissions,
  refusals: staffRefusals,
  routes: staffRoutes(settings),
  sealed: staffSealed,
})

export { colleagueInSql } from './colleague-in-sql.ts'
export { findColleague, type Mandate, mandatesOfActor } from './find-colleagues.ts'
export type { StaffTables } from './tables.ts'
