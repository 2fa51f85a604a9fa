import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type {
  IntakeUnits,
  QuestionableWords,
  ReportDialogue,
  ReporterAnswers,
  ReportFile,
  ReportImport,
  ReportImportPage,
  ReportPage,
  ReportTimeline,
} from '../contract.ts'
import type { ReportSearch } from './list/report-search.ts'

/** One page of the list. */
export const reportsQuery = (search: ReportSearch & { limit?: number }) =>
  queryOptions({
    queryKey: ['reports', 'list', search],
    queryFn: ({ signal }) => api.get<ReportPage>('/reports', { query: search, signal }),
    placeholderData: keepPreviousData,
  })

/** One report, as the asker may read it. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', 'file', id],
    queryFn: ({ signal }) => api.get<ReportFile>(`/reports/${encodeURIComponent(id)}`, { signal }),
  })

/** The conversation with the reporter of a report. */
export const dialogueQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', 'dialogue', id],
    queryFn: ({ signal }) => api.get<ReportDialogue>(`/reports/${encodeURIComponent(id)}/dialogue`, { signal }),
  })

/** Reports whose reporter answered. */
export const reporterAnswersQuery = queryOptions({
  queryKey: ['reports', 'reporter-answers'],
  queryFn: ({ signal }) => api.get<ReporterAnswers>('/reporter-answers', { signal }),
})

/** What happened to a report, oldest first, page by page. */
export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['reports', 'timeline', id],
    queryFn: ({ signal, pageParam }) =>
      api.get<ReportTimeline>(`/reports/${encodeURIComponent(id)}/timeline`, { query: { after: pageParam, limit: 50 }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** The files that the asker read in, newest first. */
export const importsQuery = queryOptions({
  queryKey: ['reports', 'imports'],
  queryFn: ({ signal }) => api.get<ReportImportPage>('/report-imports', { query: { limit: 10 }, signal }),
})

const ONE_SECOND = 1000

/** One file that is read in; asked again each second until it is done. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', 'import', id],
    queryFn: ({ signal }) => api.get<ReportImport>(`/report-imports/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? ONE_SECOND : false),
  })

/** The words that make a judge stop and reconsider. */
export const wordsQuery = queryOptions({
  queryKey: ['reports', 'words'],
  queryFn: ({ signal }) => api.get<QuestionableWords>('/questionable-words', { signal }),
})

/** Which unit takes in which scheme. */
export const intakeQuery = queryOptions({
  queryKey: ['reports', 'intake'],
  queryFn: ({ signal }) => api.get<IntakeUnits>('/intake-units', { signal }),
})
