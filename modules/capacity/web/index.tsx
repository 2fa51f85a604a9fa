import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import type { Search } from '#platform/web/search.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'

/** A day in the address; anything else is ignored. */
function dayIn(search: Search, name: string): string | undefined {
  const value = search[name]
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined
}

const myTime = createRoute({
  getParentRoute: () => staff,
  path: '/mijn-tijd',
  validateSearch: (search) => ({ week: dayIn(search, 'week') }),
  component: lazyRouteComponent(() => import('./hours/MyTimePage.tsx'), 'MyTimePage'),
})

const teamHours = createRoute({
  getParentRoute: () => staff,
  path: '/team-tijd/uren',
  validateSearch: (search) => ({ maand: dayIn(search, 'maand') }),
  component: lazyRouteComponent(() => import('./hours/TeamHoursPage.tsx'), 'TeamHoursPage'),
})

const colleagueHours = createRoute({
  getParentRoute: () => staff,
  path: '/team-tijd/uren/$id',
  validateSearch: (search) => ({ week: dayIn(search, 'week') }),
  component: lazyRouteComponent(() => import('./hours/ColleagueHoursPage.tsx'), 'ColleagueHoursPage'),
})

export const capacityPages = [myTime, teamHours, colleagueHours] as const
export const capacityPanels: readonly WorkListPanel[] = [
  {
    id: 'capacity.hours-due',
    may: 'capacity.own-time',
    quiet: true,
    Panel: lazy(() => import('./hours/HoursDuePanel.tsx').then((part) => ({ default: part.HoursDuePanel }))),
  },
]
