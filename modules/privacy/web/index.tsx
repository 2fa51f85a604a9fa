import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import { lookSearchIn } from './looks/look-search.ts'

const looks = createRoute({
  getParentRoute: () => staff,
  path: '/privacy/inzage',
  validateSearch: lookSearchIn,
  component: lazyRouteComponent(() => import('./looks/LookListPage.tsx'), 'LookListPage'),
})

const person = createRoute({
  getParentRoute: () => staff,
  path: '/privacy/inzage/persoon',
  component: lazyRouteComponent(() => import('./looks/PersonSearchPage.tsx'), 'PersonSearchPage'),
})

const register = createRoute({
  getParentRoute: () => staff,
  path: '/privacy/verwerkingen',
  component: lazyRouteComponent(() => import('./processing/RegisterPage.tsx'), 'RegisterPage'),
})

export const privacyPages = [looks, person, register] as const

/** On the page of a report or file: who looked at it. */
export const WhoLooked = lazy(() => import('./looks/WhoLooked.tsx').then((part) => ({ default: part.WhoLooked })))
