import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'
import { idIn, searchOfAgreements, searchOfPartners, searchOfSharings } from './sharing-search.ts'

const partners = createRoute({
  getParentRoute: () => staff,
  path: '/partners',
  validateSearch: searchOfPartners,
  component: lazyRouteComponent(() => import('./PartnerListPage.tsx'), 'PartnerListPage'),
})

const partner = createRoute({
  getParentRoute: () => staff,
  path: '/partners/$id',
  component: lazyRouteComponent(() => import('./PartnerPage.tsx'), 'PartnerPage'),
})

const agreements = createRoute({
  getParentRoute: () => staff,
  path: '/partners/afspraken',
  validateSearch: searchOfAgreements,
  component: lazyRouteComponent(() => import('./AgreementListPage.tsx'), 'AgreementListPage'),
})

const draft = createRoute({
  getParentRoute: () => staff,
  path: '/partners/afspraken/nieuw',
  validateSearch: (search): { partner?: string | undefined } => ({ partner: idIn(search, 'partner') }),
  component: lazyRouteComponent(() => import('./WriteAgreementPage.tsx'), 'DraftAgreementPage'),
})

const agreement = createRoute({
  getParentRoute: () => staff,
  path: '/partners/afspraken/$id',
  component: lazyRouteComponent(() => import('./AgreementPage.tsx'), 'AgreementPage'),
})

const change = createRoute({
  getParentRoute: () => staff,
  path: '/partners/afspraken/$id/bewerken',
  component: lazyRouteComponent(() => import('./WriteAgreementPage.tsx'), 'ChangeAgreementPage'),
})

const log = createRoute({
  getParentRoute: () => staff,
  path: '/partners/gedeeld',
  validateSearch: searchOfSharings,
  component: lazyRouteComponent(() => import('./SharingLogPage.tsx'), 'SharingLogPage'),
})

export const sharingPages = [partners, partner, agreements, draft, agreement, change, log] as const

export const sharingPanels: readonly WorkListPanel[] = [
  {
    id: 'privacy.sharing-due',
    may: 'privacy.keep-partners',
    quiet: true,
    Panel: lazy(() => import('./SharingsDuePanel.tsx').then((panel) => ({ default: panel.SharingsDuePanel }))),
  },
]

/** On the page of an action: what of it was shared, with whom, and what became of it. */
export const SharingLines = lazy(() => import('./SharingLines.tsx').then((part) => ({ default: part.SharingLines })))
