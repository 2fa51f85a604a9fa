import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { dayIn, oneOfIn, type Search, wholeNumberIn, wordIn } from '#platform/web/search.ts'

/** The parts of the page with data, as the address names them. */
export const moneyParts = ['budgetten', 'maanden', 'betalingen', 'declaraties', 'verblijf', 'bestanden'] as const
export type MoneyPart = (typeof moneyParts)[number]

const money = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/gegevens',
  validateSearch: (search: Search) => ({
    deel: oneOfIn(search, 'deel', moneyParts),
    client: wordIn(search, 'client'),
    jaar: wholeNumberIn(search, 'jaar'),
    zorgovereenkomst: wordIn(search, 'zorgovereenkomst'),
    van: dayIn(search, 'van'),
    tot: dayIn(search, 'tot'),
    na: wordIn(search, 'na'),
  }),
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
  component: lazyRouteComponent(() => import('./ChecksPage.tsx'), 'ChecksPage'),
})

export const moneyPages = [money, readIn, checks] as const
