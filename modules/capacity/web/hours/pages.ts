import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'
import { monthIn, weekIn } from '../days-in-search.ts'

const myTime = createRoute({
  getParentRoute: () => staff,
  path: '/mijn-tijd',
  validateSearch: (search) => ({ week: weekIn(search) }),
  component: lazyRouteComponent(() => import('./MyTimePage.tsx'), 'MyTimePage'),
})

const teamHours = createRoute({
  getParentRoute: () => staff,
  path: '/team-tijd/uren',
  validateSearch: (search) => ({ maand: monthIn(search) }),
  component: lazyRouteComponent(() => import('./TeamHoursPage.tsx'), 'TeamHoursPage'),
})

const colleagueHours = createRoute({
  getParentRoute: () => staff,
  path: '/team-tijd/uren/$id',
  validateSearch: (search) => ({ week: weekIn(search) }),
  component: lazyRouteComponent(() => import('./ColleagueHoursPage.tsx'), 'ColleagueHoursPage'),
})

export const hoursPages = [myTime, teamHours, colleagueHours] as const
export const hoursPanels: readonly WorkListPanel[] = [
  {
    id: 'capacity.hours-due',
    may: 'capacity.own-time',
    quiet: true,
    Panel: lazy(() => import('./HoursDuePanel.tsx').then((part) => ({ default: part.HoursDuePanel }))),
  },
]
