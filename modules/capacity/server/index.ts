import type { ServerModule } from '#platform/server/module.ts'
import type { Settings } from '#platform/server/settings.ts'
import { capacityPermissions, hoursRefusals, peopleRefusals, rosterImportRefusals, rosterRefusals } from '../contract.ts'
import { feedRoutes } from './feed/feed-routes.ts'
import type { HoursSources } from './hours/happening.ts'
import { hoursRoutes } from './hours/hours-routes.ts'
import { importRosterRoutes } from './import-roster/import-roster-routes.ts'
import { peopleRoutes } from './people/people-routes.ts'
import { rosterRoutes } from './roster/roster-routes.ts'

/** What capacity needs from the application: its address for calendars, and what other modules know of hours. */
export type CapacitySettings = Pick<Settings, 'publicUrl'> & HoursSources

export const capacityModule = ({ publicUrl, ...sources }: CapacitySettings): ServerModule => ({
  name: 'capacity',
  permissions: capacityPermissions,
  refusals: { ...rosterRefusals, ...rosterImportRefusals, ...hoursRefusals, ...peopleRefusals },
  routes: (app) => {
    rosterRoutes(app)
    importRosterRoutes(app)
    hoursRoutes(sources)(app)
    peopleRoutes(app)
    feedRoutes(app, publicUrl)
  },
})

export { forgetOldTime } from './forget-old.ts'
export type { AboutNames, HappeningSource } from './hours/happening.ts'
export { importRosterAs } from './import-roster/import-roster.ts'
export { conflictsForPeople, holdPlan, planShiftFor, takeShiftsOut } from './roster/plan-for-others.ts'
export { runInWorker, type SimulationModel } from './simulation/simulate.ts'
export type { CapacityTables } from './tables.ts'
export { readTeamTime, type TeamMonth } from './team-time/read-team-time.ts'
