import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'

const domains = createRoute({
  getParentRoute: () => staff,
  path: '/privacy/domeinen',
  component: lazyRouteComponent(() => import('./disclosure/DisclosurePage.tsx'), 'DisclosurePage'),
})

export const privacyPages = [domains] as const
export const privacyPanels: readonly WorkListPanel[] = [
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
