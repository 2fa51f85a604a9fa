import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { checkSearchIn, moneySearchIn } from './money-search.ts'

const money = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/gegevens',
  validateSearch: moneySearchIn,
  component: lazyRouteComponent(() => import('./MoneyPage.tsx'), 'MoneyPage'),
})
const readIn = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/gegevens/inlezen',
  component: lazyRouteComponent(() => import('./ReadInPage.tsx'), 'ReadInPage'),
})
const checks = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/punten',
  validateSearch: checkSearchIn,
  component: lazyRouteComponent(() => import('./ChecksPage.tsx'), 'ChecksPage'),
})

export const moneyPages = [money, readIn, checks] as const
