import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'

const annualReport = createRoute({
  getParentRoute: () => staff,
  path: '/jaarverslag/$year',
  component: lazyRouteComponent(() => import('./AnnualReportPage.tsx'), 'AnnualReportPage'),
})

export const annualReportPages = [annualReport] as const
