import type { ServerModule } from '#platform/server/module.ts'
import type { Settings } from '#platform/server/settings.ts'
import { partiesPermissions, partiesRefusals } from '../contract.ts'
import { partiesRoutes } from './routes.ts'
import { partiesSealed } from './sealed-columns.ts'

export const partiesModule = (settings: Pick<Settings, 'keys'>): ServerModule => ({
  name: 'parties',
  permissions: partiesPermissions,
  refusals: partiesRefusals,
  routes: partiesRoutes(settings),
  sealed: partiesSealed,
})

export { findOrMakeParty, type PartyRef } from './find-or-make-party.ts'
export { bsnPlace, findOrMakePeople, type PersonRef } from './find-or-make-people.ts'
export { partyInSql, partyNameInSql } from './party-in-sql.ts'
export { describeParty, readMarks, recogniseParty } from './read-parties.ts'
export type { PartiesTables } from './tables.ts'
