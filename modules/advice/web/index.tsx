import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'
import { knowledgePages, knowledgePanels } from './knowledge/pages.ts'
import { searchOfQuestions } from './list/question-search.ts'
import { searchOfResult } from './result/result-search.ts'

const list = createRoute({
  getParentRoute: () => staff,
  path: '/advies',
  validateSearch: searchOfQuestions,
  component: lazyRouteComponent(() => import('./list/QuestionListPage.tsx'), 'QuestionListPage'),
})

const ask = createRoute({
  getParentRoute: () => staff,
  path: '/advies/nieuw',
  component: lazyRouteComponent(() => import('./ask/AskPage.tsx'), 'AskPage'),
})

const record = createRoute({
  getParentRoute: () => staff,
  path: '/advies/vastleggen',
  component: lazyRouteComponent(() => import('./ask/RecordPage.tsx'), 'RecordPage'),
})

const targets = createRoute({
  getParentRoute: () => staff,
  path: '/advies/normen',
  component: lazyRouteComponent(() => import('./setting/TargetsPage.tsx'), 'TargetsPage'),
})

const duty = createRoute({
  getParentRoute: () => staff,
  path: '/advies/dienst',
  component: lazyRouteComponent(() => import('./duty/DutyPage.tsx'), 'DutyPage'),
})

const importResults = createRoute({
  getParentRoute: () => staff,
  path: '/advies/invoer',
  component: lazyRouteComponent(() => import('./import-results/ImportResultsPage.tsx'), 'ImportResultsPage'),
})

const resultImport = createRoute({
  getParentRoute: () => staff,
  path: '/advies/invoer/$id',
  component: lazyRouteComponent(() => import('./import-results/ResultImportPage.tsx'), 'ResultImportPage'),
})

const question = createRoute({
  getParentRoute: () => staff,
  path: '/advies/$id',
  component: lazyRouteComponent(() => import('./question/QuestionPage.tsx'), 'QuestionPage'),
})

const result = createRoute({
  getParentRoute: () => staff,
  path: '/advies/$id/gevolg',
  validateSearch: searchOfResult,
  component: lazyRouteComponent(() => import('./result/ResultPage.tsx'), 'ResultPage'),
})

export const advicePages = [list, ask, record, targets, duty, importResults, resultImport, question, result, ...knowledgePages] as const
export const advicePanels: readonly WorkListPanel[] = [
  {
    id: 'advice.results-due',
    may: 'advice.give-result',
    quiet: true,
    Panel: lazy(() => import('./panels/ResultsDuePanel.tsx').then((part) => ({ default: part.ResultsDuePanel }))),
  },
  {
    id: 'advice.questions',
    may: 'advice.read',
    Panel: lazy(() => import('./panels/OpenQuestions.tsx').then((part) => ({ default: part.OpenQuestions }))),
  },
  ...knowledgePanels,
]

/** Filled in on the page of the organisation. */
export const SetDesks = lazy(() => import('./setting/SetDesks.tsx').then((part) => ({ default: part.SetDesks })))
