import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { field } from '#platform/web/roots.ts'
import { oneOfIn, wordIn } from '#platform/web/search.ts'

interface FieldSearch {
  /** The location that is open. */
  plek?: string | undefined
  deel?: 'regels' | 'nieuw' | 'verzenden' | undefined
}

const fieldPage = createRoute({
  getParentRoute: () => field,
  path: '/veld/$id',
  validateSearch: (search): FieldSearch => ({
    plek: wordIn(search, 'plek'),
    deel: oneOfIn(search, 'deel', ['regels', 'nieuw', 'verzenden']),
  }),
  component: lazyRouteComponent(() => import('./FieldPage.tsx'), 'FieldPage'),
})

export const fieldPages = [fieldPage] as const
