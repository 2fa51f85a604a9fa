import type { ServerModule } from '#platform/server/module.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Settings } from '#platform/server/settings.ts'
import { grantedProductsRefusals, pgbPermissions, pgbRefusals } from '../contract.ts'
import { assignmentRoutes } from './assignment/assignment-routes.ts'
import type { AskGrantedProducts } from './money/granted-products.ts'
import { grantedProductsRoutes } from './money/granted-products-routes.ts'
import { accountsSealed } from './sealed-columns.ts'

/** What investigations of budgets need from the application: keys, and what asks for granted products, when that is connected. */
export interface PgbSettings extends Pick<Settings, 'keys'> {
  askGrantedProducts: AskGrantedProducts | undefined
}

export const pgbModule = (settings: PgbSettings): ServerModule => ({
  name: 'pgb',
  permissions: pgbPermissions,
  refusals: { ...pgbRefusals, ...grantedProductsRefusals },
  routes: (app) => {
    assignmentRoutes(app)
    grantedProductsRoutes(app, makeSealer(settings.keys), settings.askGrantedProducts)
  },
  sealed: [...accountsSealed],
})

export type { AskGrantedProducts, FoundProduct, ProductsAnswer } from './money/granted-products.ts'
export { ibanOfFile, ibanPlace } from './sealed-columns.ts'
export type { PgbTables } from './tables.ts'
