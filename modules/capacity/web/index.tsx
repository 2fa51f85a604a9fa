import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'
import { searchOfRoster } from './roster/roster-search.ts'

const roster = createRoute({
  getParentRoute: () => staff,
  path: '/rooster',
  validateSearch: searchOfRoster,
  component: lazyRouteComponent(() => import('./roster/RosterPage.tsx'), 'RosterPage'),
})

export const capacityPages = [roster] as const
export const capacityPanels: readonly WorkListPanel[] = []
