import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { budgetSearchIn } from './budget-search.ts'

const list = createRoute({
  getParentRoute: () => staff,
  path: '/pgb',
  validateSearch: budgetSearchIn,
  component: lazyRouteComponent(() => import('./BudgetListPage.tsx'), 'BudgetListPage'),
})

const budget = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb',
  component: lazyRouteComponent(() => import('./BudgetPage.tsx'), 'BudgetPage'),
})

export const assignmentPages = [list, budget] as const
