import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'

const clients = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/clienten',
  component: lazyRouteComponent(() => import('./ClientsPage.tsx'), 'ClientsPage'),
})

const course = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/verloop',
  component: lazyRouteComponent(() => import('./CoursePage.tsx'), 'CoursePage'),
})

const links = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/verbanden',
  component: lazyRouteComponent(() => import('./LinksPage.tsx'), 'LinksPage'),
})

export const providerPages = [clients, course, links] as const
export const providerPanels: readonly WorkListPanel[] = [
  {
    id: 'pgb.interim-advice',
    may: 'pgb.decide',
    quiet: true,
    Panel: lazy(() => import('./InterimAdvicePanel.tsx').then((panel) => ({ default: panel.InterimAdvicePanel }))),
  },
]
