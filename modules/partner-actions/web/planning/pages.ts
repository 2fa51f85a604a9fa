import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'
import { searchOfActions } from './action-search.ts'

const list = createRoute({
  getParentRoute: () => staff,
  path: '/acties',
  validateSearch: searchOfActions,
  component: lazyRouteComponent(() => import('./ActionListPage.tsx'), 'ActionListPage'),
})

const plan = createRoute({
  getParentRoute: () => staff,
  path: '/acties/nieuw',
  component: lazyRouteComponent(() => import('./PlanActionPage.tsx'), 'PlanActionPage'),
})

const action = createRoute({
  getParentRoute: () => staff,
  path: '/acties/$id',
  component: lazyRouteComponent(() => import('./ActionPage.tsx'), 'ActionPage'),
})

const change = createRoute({
  getParentRoute: () => staff,
  path: '/acties/$id/bewerken',
  component: lazyRouteComponent(() => import('./ChangeActionPage.tsx'), 'ChangeActionPage'),
})

export const planningPages = [list, plan, action, change] as const
export const planningPanels: readonly WorkListPanel[] = [
  {
    id: 'partner-actions.upcoming',
    may: 'partner-actions.read',
    quiet: true,
    Panel: lazy(() => import('./UpcomingActions.tsx').then((part) => ({ default: part.UpcomingActions }))),
  },
]
