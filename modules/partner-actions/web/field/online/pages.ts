import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { oneOfIn } from '#platform/web/search.ts'

const fieldWork = createRoute({
  getParentRoute: () => staff,
  path: '/acties/$id/veldwerk',
  validateSearch: (search) => ({ toon: oneOfIn(search, 'toon', ['open', 'bevinding']) }),
  component: lazyRouteComponent(() => import('./FieldPage.tsx'), 'FieldPage'),
})

export const onlineFieldPages = [fieldWork] as const
