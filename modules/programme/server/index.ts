import type { ServerModule } from '#platform/server/module.ts'
import { programmePermissions, programmeRefusals, whatIfRefusals } from '../contract.ts'
import { annualReportRoutes } from './annual-report/annual-report-routes.ts'
import { capacityRoutes } from './capacity/capacity-routes.ts'
import { dashboardRoutes } from './dashboard/dashboard-routes.ts'
import { figureRoutes } from './figures/figure-routes.ts'
import { lessonRoutes } from './lessons/lesson-routes.ts'
import { contentRoutes } from './versions/content-routes.ts'
import { printProgrammeRoute } from './versions/print-programme-route.ts'
import { versionRoutes } from './versions/version-routes.ts'
import { attachmentRoutes } from './what-if/attachment-routes.ts'
import { scenarioRoutes } from './what-if/scenario-routes.ts'

export const programmeModule: ServerModule = {
  name: 'programme',
  permissions: programmePermissions,
  refusals: { ...programmeRefusals, ...whatIfRefusals },
  routes: (app) => {
    figureRoutes(app)
    dashboardRoutes(app)
    capacityRoutes(app)
    annualReportRoutes(app)
    versionRoutes(app)
    contentRoutes(app)
    lessonRoutes(app)
    printProgrammeRoute(app)
    scenarioRoutes(app)
    attachmentRoutes(app)
  },
}

export { getReportFigures } from './annual-report/get-report-figures.ts'
export { printAnnualReport } from './annual-report/print-annual-report.ts'
export { figuresAsCsv } from './figures/figures-csv.ts'
export { getFigures, getScopedFigures } from './figures/get-figures.ts'

export { municipalitiesTogether } from './figures/municipalities-together.ts'
export { showYear } from './figures/shown-figures-rules.ts'
export type { ProgrammeTables } from './tables.ts'
export { getVersionOfYear } from './versions/get-version.ts'
export { importProgramme } from './versions/import-programme.ts'
export { printProgramme } from './versions/print-programme.ts'
export { programmeRows } from './versions/programme-rows.ts'
export { readProgrammeFile } from './versions/read-programme-file.ts'
export { RUN_SCENARIO, runScenarioJob } from './what-if/run-scenario-job.ts'
