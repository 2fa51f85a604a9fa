import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { writeSearch } from '#platform/web/search.ts'
import { showAnswer } from '#platform/web/show-answer.ts'
import type { AttachedScenarios, Scenario, ScenarioBase, ScenarioState, Scenarios } from '../../contract.ts'

const EVERY_SECOND = 1000

export const inHand = (state: ScenarioState | undefined) => state === 'waiting' || state === 'running'

export const scenariosQuery = ({ jaar: year, na: after }: { jaar?: number | undefined; na?: string | undefined }) =>
  queryOptions({
    queryKey: ['scenarios', 'list', { year, after }],
    queryFn: ({ signal }) => api.get<Scenarios>(`/programme/scenarios${writeSearch({ year, after })}`, { signal }),
    placeholderData: keepPreviousData,
  })

/** One scenario; asked again each second while it is being reckoned. */
export const scenarioQuery = (id: string) =>
  queryOptions({
    queryKey: ['scenarios', 'one', id],
    queryFn: ({ signal }) => api.get<Scenario>(`/programme/scenarios/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: ({ state }) => (inHand(state.data?.state) ? EVERY_SECOND : false),
  })

/** What a scenario of a year begins with. */
export const baseQuery = (year: number) =>
  queryOptions({
    queryKey: ['scenarios', 'base', year],
    queryFn: ({ signal }) => api.get<ScenarioBase>(`/programme/scenario-base?year=${year}`, { signal }),
  })

/** The scenarios that stand with a version of the programme. */
export const attachedQuery = (version: string) =>
  queryOptions({
    queryKey: ['scenarios', 'with', version],
    queryFn: ({ signal }) => api.get<AttachedScenarios>(`/programme/versions/${encodeURIComponent(version)}/scenarios`, { signal }),
  })

/** Shows a scenario as the server answered it, and has the lists read again. */
export function keepScenario(queries: QueryClient, scenario: Scenario): void {
  showAnswer(queries, scenarioQuery(scenario.id).queryKey, scenario)
  void queries.invalidateQueries({ queryKey: ['scenarios', 'list'] })
}
