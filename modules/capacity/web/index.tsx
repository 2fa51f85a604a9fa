import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import { type Search, wordIn } from '#platform/web/search.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'

/** The Monday of a week in the address; anything else is ignored. */
function weekIn(search: Search): string | undefined {
  const week = wordIn(search, 'week') ?? ''
  return /^20\d\d-\d\d-\d\d$/.test(week) && new Date(week).getUTCDay() === 1 ? week : undefined
}

/** The first day of a month in the address; anything else is ignored. */
function monthIn(search: Search): string | undefined {
  const month = wordIn(search, 'maand') ?? ''
  return /^20\d\d-(0[1-9]|1[0-2])-01$/.test(month) ? month : undefined
}

const myTime = createRoute({
  getParentRoute: () => staff,
  path: '/mijn-tijd',
  validateSearch: (search) => ({ week: weekIn(search) }),
  component: lazyRouteComponent(() => import('./hours/MyTimePage.tsx'), 'MyTimePage'),
})

const teamHours = createRoute({
  getParentRoute: () => staff,
  path: '/team-tijd/uren',
  validateSearch: (search) => ({ maand: monthIn(search) }),
  component: lazyRouteComponent(() => import('./hours/TeamHoursPage.tsx'), 'TeamHoursPage'),
})

const colleagueHours = createRoute({
  getParentRoute: () => staff,
  path: '/team-tijd/uren/$id',
  validateSearch: (search) => ({ week: weekIn(search) }),
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
