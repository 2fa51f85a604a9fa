import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff, visitor } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'
import type { ReportFile } from '../contract.ts'
import { searchOfReports } from './list/report-search.ts'

declare module '#platform/web/slots.ts' {
  interface PageSlots {
    /** On the page of a report that is worth investigating or already is: the one next step. */
    'report-next-step': { report: ReportFile }
    /** Beside the other reports about the same subject: the investigations of it. */
    'report-same-subject': { report: ReportFile }
  }
}

const tell = createRoute({
  getParentRoute: () => visitor,
  path: '/melden',
  component: lazyRouteComponent(() => import('./tell/TellPage.tsx'), 'TellPage'),
})

const comeBack = createRoute({
  getParentRoute: () => visitor,
  path: '/melding',
  component: lazyRouteComponent(() => import('./come-back/ComeBackPage.tsx'), 'ComeBackPage'),
})

const list = createRoute({
  getParentRoute: () => staff,
  path: '/meldingen',
  validateSearch: searchOfReports,
  component: lazyRouteComponent(() => import('./list/ReportListPage.tsx'), 'ReportListPage'),
})

const receive = createRoute({
  getParentRoute: () => staff,
  path: '/meldingen/nieuw',
  component: lazyRouteComponent(() => import('./receive/ReceiveReportPage.tsx'), 'ReceiveReportPage'),
})

const importing = createRoute({
  getParentRoute: () => staff,
  path: '/meldingen/importeren',
  component: lazyRouteComponent(() => import('./import/ImportReportsPage.tsx'), 'ImportReportsPage'),
})

const imported = createRoute({
  getParentRoute: () => staff,
  path: '/meldingen/importeren/$id',
  component: lazyRouteComponent(() => import('./import/ReportImportPage.tsx'), 'ReportImportPage'),
})

const file = createRoute({
  getParentRoute: () => staff,
  path: '/meldingen/$id',
  component: lazyRouteComponent(() => import('./file/ReportPage.tsx'), 'ReportPage'),
})

const assess = createRoute({
  getParentRoute: () => staff,
  path: '/meldingen/$id/beoordelen',
  component: lazyRouteComponent(() => import('./assess/AssessWorthinessPage.tsx'), 'AssessWorthinessPage'),
})

const words = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/vraagwoorden',
  component: lazyRouteComponent(() => import('./words/QuestionableWordsPage.tsx'), 'QuestionableWordsPage'),
})

export const reportPages = [list, receive, importing, imported, file, assess, words] as const
export const publicReportPages = [tell, comeBack] as const
export const reportPanels: readonly WorkListPanel[] = [
  {
    id: 'reports.reporter-answers',
    may: 'reports.talk',
    Panel: lazy(() => import('./panels/ReporterAnswersPanel.tsx').then(({ ReporterAnswersPanel }) => ({ default: ReporterAnswersPanel }))),
  },
  {
    id: 'reports.to-assess',
    // Specialists judge, coordinators see to it that it happens: the two who may also join.
    may: 'reports.join',
    Panel: lazy(() => import('./panels/ReportsToAssess.tsx').then(({ ReportsToAssess }) => ({ default: ReportsToAssess }))),
  },
]

/** Filled in on the page of the organisation. */
export const SetIntake = lazy(() => import('./intake/SetIntake.tsx').then((part) => ({ default: part.SetIntake })))
