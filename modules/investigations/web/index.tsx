import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import { wordIn } from '#platform/web/search.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'
import type { Domain } from '../contract.ts'
import { listSearchIn, municipalityIn } from './list/list-search.ts'

declare module '#platform/web/slots.ts' {
  interface PageSlots {
    /** On the page of a file under Wmo or Youth Act, beside its work: what belongs to the budgets. */
    'file-support': { id: string; scheme: string; domain: Domain }
  }
}

const list = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken',
  validateSearch: listSearchIn,
  component: lazyRouteComponent(() => import('./list/InvestigationListPage.tsx'), 'InvestigationListPage'),
})

const askingAccess = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/toegang-vragen',
  component: lazyRouteComponent(() => import('./access/AskAccessPage.tsx'), 'AskAccessPage'),
})

const file = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id',
  component: lazyRouteComponent(() => import('./file/FilePage.tsx'), 'FilePage'),
})

const reading = createRoute({
  getParentRoute: () => staff,
  path: '/onderzoeken/$id/meelezen',
  component: lazyRouteComponent(() => import('./reading/ReadingPage.tsx'), 'ReadingPage'),
})

const decisions = createRoute({
  getParentRoute: () => staff,
  path: '/besluiten',
  validateSearch: (search) => ({ gemeente: municipalityIn(search), after: wordIn(search, 'after') }),
  component: lazyRouteComponent(() => import('./decisions/DecisionListPage.tsx'), 'DecisionListPage'),
})

const decision = createRoute({
  getParentRoute: () => staff,
  path: '/besluiten/$id',
  component: lazyRouteComponent(() => import('./decisions/DecisionPage.tsx'), 'DecisionPage'),
})

export const investigationPages = [list, askingAccess, file, reading, decisions, decision] as const

/** On the work list, in this order: what waits for a decision, what is mine, what waits for me, what is late. */
export const investigationPanels: readonly WorkListPanel[] = [
  {
    id: 'investigations.to-decide',
    may: 'investigations.decide',
    Panel: lazy(() => import('./panels/ToDecide.tsx').then(({ ToDecide }) => ({ default: ToDecide }))),
  },
  {
    id: 'investigations.to-assign',
    may: 'investigations.assign',
    Panel: lazy(() => import('./panels/ToAssign.tsx').then(({ ToAssign }) => ({ default: ToAssign }))),
  },
  {
    id: 'investigations.to-authorise',
    may: 'investigations.authorise-observations',
    Panel: lazy(() => import('./panels/ToAuthorise.tsx').then(({ ToAuthorise }) => ({ default: ToAuthorise }))),
  },
  {
    id: 'investigations.access-to-decide',
    may: 'investigations.give-access',
    Panel: lazy(() => import('./panels/AccessToDecide.tsx').then(({ AccessToDecide }) => ({ default: AccessToDecide }))),
  },
  {
    id: 'investigations.glass-uses',
    may: 'investigations.look-at-glass',
    Panel: lazy(() => import('./panels/GlassUses.tsx').then(({ GlassUses }) => ({ default: GlassUses }))),
  },
  {
    id: 'investigations.mine',
    may: 'investigations.work-on',
    Panel: lazy(() => import('./panels/MyInvestigations.tsx').then(({ MyInvestigations }) => ({ default: MyInvestigations }))),
  },
  {
    id: 'investigations.to-read',
    may: 'investigations.read-along',
    Panel: lazy(() => import('./panels/ToReadAlong.tsx').then(({ ToReadAlong }) => ({ default: ToReadAlong }))),
  },
  {
    id: 'investigations.terms',
    may: 'investigations.work-on',
    Panel: lazy(() => import('./panels/TermsThisWeek.tsx').then(({ TermsThisWeek }) => ({ default: TermsThisWeek }))),
  },
]

/** On the page of a report: opening the investigation, as its next step. */
export const OpenInvestigation = lazy(() =>
  import('./panels/OpenInvestigation.tsx').then((panel) => ({ default: panel.OpenInvestigation })),
)

/** On the page of a report: the investigations of the same subject. */
export const AboutSameSubject = lazy(() => import('./panels/AboutSameSubject.tsx').then((panel) => ({ default: panel.AboutSameSubject })))
