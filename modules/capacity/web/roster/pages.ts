import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { searchOfRoster } from './roster-search.ts'

const roster = createRoute({
  getParentRoute: () => staff,
  path: '/rooster',
  validateSearch: searchOfRoster,
  component: lazyRouteComponent(() => import('./RosterPage.tsx'), 'RosterPage'),
})

export const rosterPages = [roster] as const
