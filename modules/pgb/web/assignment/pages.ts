import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'

const budget = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb',
  component: lazyRouteComponent(() => import('./BudgetPage.tsx'), 'BudgetPage'),
})

export const assignmentPages = [budget] as const
export const assignmentPanels: readonly WorkListPanel[] = []
