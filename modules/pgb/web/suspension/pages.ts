import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'

const ofFile = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/opschorten',
  component: lazyRouteComponent(() => import('./SuspensionsPage.tsx'), 'SuspensionsPage'),
})

const suspension = createRoute({
  getParentRoute: () => staff,
  path: '/opschortingen/$id',
  component: lazyRouteComponent(() => import('./SuspensionPage.tsx'), 'SuspensionPage'),
})

export const suspensionPages = [ofFile, suspension] as const

export const suspensionPanels: readonly WorkListPanel[] = [
  {
    id: 'pgb.suspensions-to-decide',
    may: 'pgb.decide',
    Panel: lazy(() => import('./SuspensionsToDecide.tsx').then(({ SuspensionsToDecide }) => ({ default: SuspensionsToDecide }))),
  },
  {
    id: 'pgb.suspensions-running',
    may: 'pgb.read',
    Panel: lazy(() => import('./RunningSuspensions.tsx').then(({ RunningSuspensions }) => ({ default: RunningSuspensions }))),
  },
]
