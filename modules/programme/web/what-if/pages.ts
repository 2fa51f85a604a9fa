import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { wholeNumberIn, wordIn } from '#platform/web/search.ts'

const list = createRoute({
  getParentRoute: () => staff,
  path: '/wat-als',
  validateSearch: (search) => ({ jaar: wholeNumberIn(search, 'jaar'), na: wordIn(search, 'na') }),
  component: lazyRouteComponent(() => import('./ScenarioListPage.tsx'), 'ScenarioListPage'),
})

const fresh = createRoute({
  getParentRoute: () => staff,
  path: '/wat-als/nieuw',
  validateSearch: (search) => ({ jaar: wholeNumberIn(search, 'jaar') }),
  component: lazyRouteComponent(() => import('./NewScenarioPage.tsx'), 'NewScenarioPage'),
})

const beside = createRoute({
  getParentRoute: () => staff,
  path: '/wat-als/vergelijken',
  validateSearch: (search) => ({ ids: wordIn(search, 'ids') }),
  component: lazyRouteComponent(() => import('./CompareScenariosPage.tsx'), 'CompareScenariosPage'),
})

const one = createRoute({
  getParentRoute: () => staff,
  path: '/wat-als/$id',
  component: lazyRouteComponent(() => import('./ScenarioPage.tsx'), 'ScenarioPage'),
})

export const whatIfPages = [list, fresh, beside, one] as const
