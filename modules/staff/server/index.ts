import type { ServerModule } from '#platform/server/module.ts'
import { staffPermissions, staffRefusals } from '../contract.ts'
import { staffRoutes } from './routes.ts'
import type { SignInSettings } from './sign-in/sign-in-routes.ts'

export const staffModule = (settings: SignInSettings): ServerModule => ({
  name: 'staff',
  permissions: staffPermissions,
  refusals: staffRefusals,
  routes: staffRoutes(settings),
})

export { colleagueInSql } from './colleague-in-sql.ts'
export { findColleague, type Mandate, mandatesOfActor } from './find-colleagues.ts'
export { allMunicipalities, chooseMunicipality, municipalityInSql } from './municipalities.ts'
export { findUnitByCode, keepUnit } from './set-up/keep-unit.ts'
export { mapGroup } from './set-up/map-group.ts'
export type { StaffTables } from './tables.ts'
