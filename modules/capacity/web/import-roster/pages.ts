import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'

const importRoster = createRoute({
  getParentRoute: () => staff,
  path: '/rooster/invoer',
  component: lazyRouteComponent(() => import('./ImportRosterPage.tsx'), 'ImportRosterPage'),
})

export const importRosterPages = [importRoster] as const
