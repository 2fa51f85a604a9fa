import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'

const authorities = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/instanties',
  component: lazyRouteComponent(() => import('./AuthoritiesPage.tsx'), 'AuthoritiesPage'),
})

export const authorityPages = [authorities] as const
export const authorityPanels: readonly WorkListPanel[] = [
  {
    id: 'pgb.warning-checks',
    may: 'pgb.work',
    quiet: true,
    Panel: lazy(() => import('./WarningCheckPanel.tsx').then((panel) => ({ default: panel.WarningCheckPanel }))),
  },
]
