import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { type Search, wordIn } from '#platform/web/search.ts'

const pageSearchIn = (search: Search): { na?: string | undefined } => ({ na: wordIn(search, 'na') })

const exchanges = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/pgb/contacten',
  validateSearch: pageSearchIn,
  component: lazyRouteComponent(() => import('./ExchangesPage.tsx'), 'ExchangesPage'),
})

const contacts = createRoute({
  getParentRoute: () => staff,
  path: '/pgb/contacten',
  validateSearch: pageSearchIn,
  component: lazyRouteComponent(() => import('./ContactsPage.tsx'), 'ContactsPage'),
})

export const relationPages = [exchanges, contacts] as const
