import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'

const importRoster = createRoute({
  getParentRoute: () => staff,
  path: '/rooster/invoer',
  component: lazyRouteComponent(() => import('./import-roster/ImportRosterPage.tsx'), 'ImportRosterPage'),
})

export const capacityPages = [importRoster] as const
export const capacityPanels: readonly WorkListPanel[] = []
