import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { staff } from '#platform/web/roots.ts'
import { oneOfIn, wordIn } from '#platform/web/search.ts'
import type { FigureScheme, FigureSource, Scope } from '../../contract.ts'
import { dayIn, isYear } from './figure-place.ts'
import { capacityQuery, dashboardQuery, figuresQuery, yearsQuery } from './figure-queries.ts'

// Written out, because this stands in the first view and loads no contract; the compiler holds it to the contract's words.
const sources = [
  'resident',
  'own-organisation',
  'other-organisation',
  'asked',
  'unasked',
  'own',
  'partner',
] as const satisfies readonly FigureSource[]
const schemes = [
  'subsistence',
  'financial-scheme',
  'work-file',
  'wmo-pgb',
  'youth-pgb',
  'other',
  'advice-livelihood-application',
  'advice-financial-scheme',
  'advice-work-file',
  'advice-other',
  'action-business-estate',
  'action-neighbourhood',
  'action-dynamic-police',
  'action-address-quality',
  'action-own-intervention',
  'action-other',
] as const satisfies readonly FigureScheme[]
const scopes = [
  'report-investigation',
  'personal-budget',
  'primary-process',
  'chain-partners',
  'capacity',
] as const satisfies readonly Scope[]
const states = ['left-out'] as const

const newest = createRoute({
  getParentRoute: () => staff,
  path: '/cijfers',
  beforeLoad: async ({ context }) => {
    const { years } = await context.queryClient.ensureQueryData(yearsQuery)
    throw redirect({ href: `/cijfers/${years[0] ?? new Date().getFullYear()}`, replace: true })
  },
})

const year = createRoute({
  getParentRoute: () => staff,
  path: '/cijfers/$year',
  validateSearch: (search) => ({ peildatum: dayIn(search, 'peildatum') }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    isYear(params.year) ? context.queryClient.prefetchQuery(dashboardQuery({ year: params.year, asOf: deps.peildatum })) : undefined,
  component: lazyRouteComponent(() => import('./year/YearPage.tsx'), 'YearPage'),
})

const all = createRoute({
  getParentRoute: () => staff,
  path: '/cijfers/$year/alles',
  validateSearch: (search) => ({ omvang: oneOfIn(search, 'omvang', scopes), peildatum: dayIn(search, 'peildatum') }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    isYear(params.year)
      ? context.queryClient.prefetchQuery(figuresQuery({ year: params.year, scope: deps.omvang, asOf: deps.peildatum }))
      : undefined,
  component: lazyRouteComponent(() => import('./all/AllFiguresPage.tsx'), 'AllFiguresPage'),
})

const rows = createRoute({
  getParentRoute: () => staff,
  path: '/cijfers/$year/$figure',
  validateSearch: (search) => ({
    bron: oneOfIn(search, 'bron', sources),
    regeling: oneOfIn(search, 'regeling', schemes),
    stand: oneOfIn(search, 'stand', states),
    omvang: oneOfIn(search, 'omvang', scopes),
    peildatum: dayIn(search, 'peildatum'),
    after: wordIn(search, 'after'),
  }),
  component: lazyRouteComponent(() => import('./rows/FigureRowsPage.tsx'), 'FigureRowsPage'),
})

const capacity = createRoute({
  getParentRoute: () => staff,
  path: '/cijfers/$year/capaciteit',
  validateSearch: (search) => ({
    maanden: oneOfIn(search, 'maanden', ['opgeteld'] as const),
    maat: oneOfIn(search, 'maat', ['uren'] as const),
  }),
  loader: ({ context, params }) => (isYear(params.year) ? context.queryClient.prefetchQuery(capacityQuery(params.year)) : undefined),
  component: lazyRouteComponent(() => import('../capacity/CapacityPage.tsx'), 'CapacityPage'),
})

export const figurePages = [newest, year, all, capacity, rows] as const
