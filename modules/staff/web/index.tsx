import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { placeIn } from '#platform/web/search.ts'

const conduct = createRoute({
  getParentRoute: () => staff,
  path: '/gedragscode',
  validateSearch: (search) => ({ naar: placeIn(search, 'naar') }),
  component: lazyRouteComponent(() => import('./conduct/ConductPage.tsx'), 'ConductPage'),
})

export const staffPages = [conduct] as const
