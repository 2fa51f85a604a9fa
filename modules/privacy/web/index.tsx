import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'
import { lookSearchIn } from './looks/look-search.ts'
import { sharingPages, sharingPanels } from './sharing/pages.ts'

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

const domains = createRoute({
  getParentRoute: () => staff,
  path: '/privacy/domeinen',
  component: lazyRouteComponent(() => import('./disclosure/DisclosurePage.tsx'), 'DisclosurePage'),
})

export const privacyPages = [looks, person, register, domains, ...sharingPages] as const

/** On the page of a report or file: who looked at it. */
export const WhoLooked = lazy(() => import('./looks/WhoLooked.tsx').then((part) => ({ default: part.WhoLooked })))
export const privacyPanels: readonly WorkListPanel[] = [
  ...sharingPanels,
  {
    id: 'privacy.disclosures',
    may: 'privacy.decide-disclosures',
    Panel: lazy(() => import('./disclosure/DisclosuresToDecide.tsx').then((panel) => ({ default: panel.DisclosuresToDecide }))),
  },
]

export const AskDisclosureForm = lazy(() =>
  import('./disclosure/AskDisclosureForm.tsx').then((form) => ({ default: form.AskDisclosureForm })),
)
export const DisclosureLines = lazy(() => import('./disclosure/DisclosureLines.tsx').then((lines) => ({ default: lines.DisclosureLines })))
export { SharingLines } from './sharing/pages.ts'
