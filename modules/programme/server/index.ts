import type { ServerModule } from '#platform/server/module.ts'
import { programmePermissions, programmeRefusals } from '../contract.ts'
import { programmeRoutes } from './routes.ts'

export const programmeModule: ServerModule = {
  name: 'programme',
  permissions: programmePermissions,
  refusals: programmeRefusals,
  routes: programmeRoutes,
}

export { figuresAsCsv } from './figures-csv.ts'
export { getFigures } from './get-figures.ts'
