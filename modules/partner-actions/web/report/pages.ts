import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'

const report = createRoute({
  getParentRoute: () => staff,
  path: '/acties/$id/verslag',
  component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
})

export const reportPages = [report] as const
