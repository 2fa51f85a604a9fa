import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { wholeNumberIn } from '#platform/web/search.ts'
import { monthIn } from '../days-in-search.ts'

const unitTime = createRoute({
  getParentRoute: () => staff,
  path: '/team-tijd',
  validateSearch: (search) => ({ maand: monthIn(search) }),
  component: lazyRouteComponent(() => import('./UnitTimePage.tsx'), 'UnitTimePage'),
})

const personTime = createRoute({
  getParentRoute: () => staff,
  path: '/team-tijd/$id',
  validateSearch: (search) => ({ jaar: wholeNumberIn(search, 'jaar') }),
  component: lazyRouteComponent(() => import('./PersonTimePage.tsx'), 'PersonTimePage'),
})

export const peoplePages = [unitTime, personTime] as const
