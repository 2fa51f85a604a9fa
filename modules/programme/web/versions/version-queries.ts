import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { showAnswer } from '#platform/web/show-answer.ts'
import type { Pickables, ProgrammeVersion, Versions } from '../../contract.ts'

/** Every version of every year, newest first, without their text. */
export const versionsQuery = queryOptions({
  queryKey: ['programme', 'versions'],
  queryFn: ({ signal }) => api.get<Versions>('/programme/versions', { signal }),
})

/** One version with its whole text. */
export const versionQuery = (id: string) =>
  queryOptions({
    queryKey: ['programme', 'version', id],
    queryFn: ({ signal }) => api.get<ProgrammeVersion>(`/programme/versions/${encodeURIComponent(id)}`, { signal }),
  })

/** What can be picked into a draft. */
export const pickablesQuery = (id: string) =>
  queryOptions({
    queryKey: ['programme', 'pickables', id],
    queryFn: ({ signal }) => api.get<Pickables>(`/programme/versions/${encodeURIComponent(id)}/pickables`, { signal }),
  })

/**
 * Every change is answered with the whole version: shows it at once, and has the lists that it stands in read again. Done when what can
 * be picked is fresh, where that is on screen.
 */
export function keepVersion(queries: QueryClient, version: ProgrammeVersion): Promise<void> {
  // A version that is adopted takes the place of another: that one is read anew when somebody opens it.
  void queries.invalidateQueries({ queryKey: ['programme', 'version'], refetchType: 'none' })
  showAnswer(queries, versionQuery(version.id).queryKey, version)
  void queries.invalidateQueries(versionsQuery)
  return queries.invalidateQueries(pickablesQuery(version.id))
}

/** The version as it is saved now, whatever this page read before. */
export function readAgain(queries: QueryClient, id: string): Promise<ProgrammeVersion> {
  return queries.fetchQuery({ ...versionQuery(id), staleTime: 0 })
}
