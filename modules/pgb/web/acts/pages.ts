import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { actSearchIn } from './act-search.ts'

const acts = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/gesprekken',
  validateSearch: actSearchIn,
  component: lazyRouteComponent(() => import('./ActsPage.tsx'), 'ActsPage'),
})
const planAct = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/gesprekken/plannen',
  component: lazyRouteComponent(() => import('./PlanActPage.tsx'), 'PlanActPage'),
})
const act = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/gesprekken/$deel',
  component: lazyRouteComponent(() => import('./ActPage.tsx'), 'ActPage'),
})
const reports = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/verslagen',
  component: lazyRouteComponent(() => import('./ReportsPage.tsx'), 'ReportsPage'),
})
const writeReport = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/verslagen/schrijven',
  component: lazyRouteComponent(() => import('./WriteReportPage.tsx'), 'WriteReportPage'),
})
const report = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/verslagen/$deel',
  component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
})

export const actsPages = [acts, planAct, act, reports, writeReport, report] as const
