import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'

const exchanges = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/contacten',
  component: lazyRouteComponent(() => import('./ExchangesPage.tsx'), 'ExchangesPage'),
})

const contacts = createRoute({
  getParentRoute: () => staff,
  path: '/pgb/contacten',
  component: lazyRouteComponent(() => import('./ContactsPage.tsx'), 'ContactsPage'),
})

export const relationPages = [exchanges, contacts] as const
