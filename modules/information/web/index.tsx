import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff, visitor } from '#platform/web/roots.ts'
import { wholeNumberIn, wordIn } from '#platform/web/search.ts'
import { searchOfItems } from './list/item-search.ts'

const list = createRoute({
  getParentRoute: () => staff,
  path: '/voorlichting',
  validateSearch: searchOfItems,
  component: lazyRouteComponent(() => import('./list/ItemListPage.tsx'), 'ItemListPage'),
})

const write = createRoute({
  getParentRoute: () => staff,
  path: '/voorlichting/nieuw',
  component: lazyRouteComponent(() => import('./write/WriteItemPage.tsx'), 'WriteItemPage'),
})

const causes = createRoute({
  getParentRoute: () => staff,
  path: '/voorlichting/oorzaken',
  validateSearch: (search) => ({ jaar: wholeNumberIn(search, 'jaar') }),
  component: lazyRouteComponent(() => import('./causes/CausesPage.tsx'), 'CausesPage'),
})

const settings = createRoute({
  getParentRoute: () => staff,
  path: '/voorlichting/instellen',
  component: lazyRouteComponent(() => import('./settings/InformationSettingsPage.tsx'), 'InformationSettingsPage'),
})

const item = createRoute({
  getParentRoute: () => staff,
  path: '/voorlichting/$id',
  component: lazyRouteComponent(() => import('./item/ItemPage.tsx'), 'ItemPage'),
})

const rewrite = createRoute({
  getParentRoute: () => staff,
  path: '/voorlichting/$id/bewerken',
  component: lazyRouteComponent(() => import('./write/RewriteItemPage.tsx'), 'RewriteItemPage'),
})

const open = createRoute({
  getParentRoute: () => visitor,
  path: '/rechten-en-plichten',
  validateSearch: (search) => ({ gemeente: wordIn(search, 'gemeente'), taal: wordIn(search, 'taal') }),
  component: lazyRouteComponent(() => import('./open/RightsAndDutiesPage.tsx'), 'RightsAndDutiesPage'),
})

export const informationPages = [list, write, causes, settings, item, rewrite] as const
export const publicInformationPages = [open] as const
