import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'

const action = createRoute({
  getParentRoute: () => staff,
  path: '/acties/$id',
  component: lazyRouteComponent(() => import('./ActionPage.tsx'), 'ActionPage'),
})

export const planningPages = [action] as const
