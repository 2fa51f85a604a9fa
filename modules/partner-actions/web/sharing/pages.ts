import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'

const data = createRoute({
  getParentRoute: () => staff,
  path: '/acties/$id/gegevens',
  component: lazyRouteComponent(() => import('./DataPage.tsx'), 'DataPage'),
})

const attach = createRoute({
  getParentRoute: () => staff,
  path: '/acties/$id/gegevens/toevoegen',
  component: lazyRouteComponent(() => import('./AttachPage.tsx'), 'AttachPage'),
})

const give = createRoute({
  getParentRoute: () => staff,
  path: '/acties/$id/gegevens/meegeven',
  component: lazyRouteComponent(() => import('./GivePage.tsx'), 'GivePage'),
})

export const sharingPages = [data, attach, give] as const
