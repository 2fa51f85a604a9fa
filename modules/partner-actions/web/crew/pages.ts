import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'

const crew = createRoute({
  getParentRoute: () => staff,
  path: '/acties/$id/mensen',
  component: lazyRouteComponent(() => import('./CrewPage.tsx'), 'CrewPage'),
})

export const crewPages = [crew] as const
