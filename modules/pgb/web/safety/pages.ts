import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'

const safety = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/veilig',
  component: lazyRouteComponent(() => import('./SafetyPage.tsx'), 'SafetyPage'),
})

export const safetyPages = [safety] as const
export const safetyPanels: readonly WorkListPanel[] = [
  {
    id: 'pgb.safety-steps',
    may: 'pgb.work',
    quiet: true,
    Panel: lazy(() => import('./DueSteps.tsx').then((part) => ({ default: part.DueSteps }))),
  },
]
