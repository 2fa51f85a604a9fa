import type { ServerModule } from '#platform/server/module.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Settings } from '#platform/server/settings.ts'
import {
  actsRefusals,
  assignmentRefusals,
  authorityRefusals,
  grantedProductsRefusals,
  moneyRefusals,
  pgbPermissions,
  pgbRefusals,
  providerRefusals,
  relationRefusals,
  safetyRefusals,
  suspensionRefusals,
} from '../contract.ts'
import { actsRoutes } from './acts/acts-routes.ts'
import { assignmentRoutes } from './assignment/assignment-routes.ts'
import { authorityRoutes } from './authorities/authority-routes.ts'
import { submissionsSealed } from './authorities/sealed-columns.ts'
import type { AskGrantedProducts } from './money/granted-products.ts'
import { grantedProductsRoutes } from './money/granted-products-routes.ts'
import { moneyRoutes } from './money/money-routes.ts'
import { providerRoutes } from './provider/provider-routes.ts'
import { relationRoutes } from './relations/relation-routes.ts'
import { safetyRoutes } from './safety/safety-routes.ts'
import { moneySealed } from './sealed-columns.ts'
import { suspensionRoutes } from './suspension/suspension-routes.ts'

/** What investigations of budgets need from the application: keys, and what asks for granted products, when that is connected. */
export interface PgbSettings extends Pick<Settings, 'keys'> {
  askGrantedProducts: AskGrantedProducts | undefined
}

export const pgbModule = ({ keys, askGrantedProducts }: PgbSettings): ServerModule => ({
  name: 'pgb',
  permissions: pgbPermissions,
  refusals: {
    ...pgbRefusals,
    ...assignmentRefusals,
    ...safetyRefusals,
    ...providerRefusals,
    ...actsRefusals,
    ...authorityRefusals,
    ...relationRefusals,
    ...moneyRefusals,
    ...suspensionRefusals,
    ...grantedProductsRefusals,
  },
  routes: (app) => {
    const sealer = makeSealer(keys)
    assignmentRoutes(app, sealer)
    safetyRoutes(app)
    providerRoutes(sealer)(app)
    actsRoutes(app)
    suspensionRoutes(app)
    authorityRoutes(sealer)(app)
    relationRoutes(app)
    moneyRoutes({ keys })(app)
    grantedProductsRoutes(app, sealer, askGrantedProducts)
  },
  sealed: [...moneySealed, ...submissionsSealed],
})

export { destroyDueSubmissions } from './authorities/destroy-due-submissions.ts'
export { ikzPlace } from './authorities/sealed-columns.ts'
export { tellOfIkzLooks } from './authorities/tell-of-ikz-looks.ts'
export { actsOf } from './for-hours.ts'
export { listCheckRows, listChecks } from './money/find-checks.ts'
export type { AskGrantedProducts, FoundProduct, ProductsAnswer } from './money/granted-products.ts'
export { endLeftImports, IMPORT_MONEY, importMoneyJob } from './money/import-job.ts'
export { importMoneyAs } from './money/import-money.ts'
export { ibanOfFile, ibanPlace } from './sealed-columns.ts'
export { warnOfSuspensions } from './suspension/warn-of-suspensions.ts'
export type { PgbTables } from './tables.ts'
