import type { ServerModule } from '#platform/server/module.ts'
import { staffPermissions, staffRefusals } from '../contract.ts'
import { type SignInSettings, staffRoutes } from './routes.ts'

export const staffModule = (settings: SignInSettings): ServerModule => ({
  name: 'staff',
  permissions: staffPermissions,
  refusals: staffRefusals,
  routes: staffRoutes(settings),
})

export { colleagueInSql } from './colleague-in-sql.ts'
export { findColleague, type Mandate, mandatesOfActor } from './find-colleagues.ts'
export { allMunicipalities, chooseMunicipality, municipalityInSql } from './municipalities.ts'
export type { StaffTables } from './tables.ts'
