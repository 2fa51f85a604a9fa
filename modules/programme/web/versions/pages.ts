import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { oneOfIn, wordIn } from '#platform/web/search.ts'
import { versionQuery, versionsQuery } from './version-queries.ts'

const versions = createRoute({
  getParentRoute: () => staff,
  path: '/programma',
  loader: ({ context }) => context.queryClient.prefetchQuery(versionsQuery),
  component: lazyRouteComponent(() => import('./list/VersionListPage.tsx'), 'VersionListPage'),
})

const version = createRoute({
  getParentRoute: () => staff,
  path: '/programma/$id',
  loader: ({ context, params }) => context.queryClient.prefetchQuery(versionQuery(params.id)),
  component: lazyRouteComponent(() => import('./reading/VersionPage.tsx'), 'VersionPage'),
})

const editVersion = createRoute({
  getParentRoute: () => staff,
  path: '/programma/$id/bewerken',
  validateSearch: (search) => ({ activiteit: wordIn(search, 'activiteit') }),
  component: lazyRouteComponent(() => import('./editing/EditVersionPage.tsx'), 'EditVersionPage'),
})

const compareVersions = createRoute({
  getParentRoute: () => staff,
  path: '/programma/$id/vergelijken',
  validateSearch: (search) => ({ met: wordIn(search, 'met'), toon: oneOfIn(search, 'toon', ['verschillen']) }),
  component: lazyRouteComponent(() => import('./comparing/ComparePage.tsx'), 'ComparePage'),
})

export const versionPages = [versions, version, editVersion, compareVersions] as const
