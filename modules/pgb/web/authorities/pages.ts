import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'

const authorities = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/instanties',
  component: lazyRouteComponent(() => import('./AuthoritiesPage.tsx'), 'AuthoritiesPage'),
})

const warningChecks = createRoute({
  getParentRoute: () => staff,
  path: '/pgb/oordelen',
  component: lazyRouteComponent(() => import('./WarningChecksPage.tsx'), 'WarningChecksPage'),
})

export const authorityPages = [authorities, warningChecks] as const
