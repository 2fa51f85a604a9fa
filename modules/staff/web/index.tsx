import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import { placeIn } from '#platform/web/search.ts'

const conduct = createRoute({
  getParentRoute: () => staff,
  path: '/gedragscode',
  validateSearch: (search) => ({ naar: placeIn(search, 'naar') }),
  component: lazyRouteComponent(() => import('./conduct/ConductPage.tsx'), 'ConductPage'),
})

/** On the sign-in page, for who comes back without having come in. */
export const WhyTurnedAway = lazy(async () => ({ default: (await import('./sign-in/WhyTurnedAway.tsx')).WhyTurnedAway }))

export const staffPages = [conduct] as const
