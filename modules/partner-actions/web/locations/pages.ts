import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'

const locations = createRoute({
  getParentRoute: () => staff,
  path: '/acties/$id/locaties',
  component: lazyRouteComponent(() => import('./LocationsPage.tsx'), 'LocationsPage'),
})
const importLocations = createRoute({
  getParentRoute: () => staff,
  path: '/acties/$id/locaties/inlezen',
  component: lazyRouteComponent(() => import('./ImportLocationsPage.tsx'), 'ImportLocationsPage'),
})

export const locationPages = [locations, importLocations] as const
