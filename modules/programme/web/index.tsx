import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { wordIn } from '#platform/web/search.ts'
import { yearsQuery } from './figure-queries.ts'

const newest = createRoute({
  getParentRoute: () => staff,
  path: '/cijfers',
  beforeLoad: async ({ context }) => {
    const { years } = await context.queryClient.ensureQueryData(yearsQuery)
    throw redirect({ href: `/cijfers/${years[0] ?? new Date().getFullYear()}`, replace: true })
  },
})

const figures = createRoute({
  getParentRoute: () => staff,
  path: '/cijfers/$year',
  component: lazyRouteComponent(() => import('./FiguresPage.tsx'), 'FiguresPage'),
})

const rows = createRoute({
  getParentRoute: () => staff,
  path: '/cijfers/$year/$figure',
  validateSearch: (search) => ({ bron: wordIn(search, 'bron'), after: wordIn(search, 'after') }),
  component: lazyRouteComponent(() => import('./FigureRowsPage.tsx'), 'FigureRowsPage'),
})

export const programmePages = [newest, figures, rows] as const
