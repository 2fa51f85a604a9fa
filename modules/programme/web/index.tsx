import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { oneOfIn, wordIn } from '#platform/web/search.ts'
import type { Source } from '../contract.ts'
import { yearsQuery } from './figures/figure-queries.ts'

// Written out, because the front door of a module loads no contract; the compiler holds it to the contract's words.
const sources = ['resident', 'own-organisation', 'other-organisation'] as const satisfies readonly Source[]

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
  component: lazyRouteComponent(() => import('./figures/FiguresPage.tsx'), 'FiguresPage'),
})

const rows = createRoute({
  getParentRoute: () => staff,
  path: '/cijfers/$year/$figure',
  validateSearch: (search) => ({ bron: oneOfIn(search, 'bron', sources), after: wordIn(search, 'after') }),
  component: lazyRouteComponent(() => import('./figures/FigureRowsPage.tsx'), 'FigureRowsPage'),
})

export const programmePages = [newest, figures, rows] as const
