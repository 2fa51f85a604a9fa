import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { TeamTrainings, TrainingCounts, TrainingFile, TrainingTerms } from '../../contract.ts'
import type { TeamSearch } from './team-search.ts'

/** The trainings of a colleague; without an id the asker's own. */
export const trainingsQuery = (id?: string) =>
  queryOptions({
    queryKey: ['staff', 'trainings', id],
    queryFn: ({ signal }) => api.get<TrainingFile>(id ? `/accounts/${encodeURIComponent(id)}/trainings` : '/trainings/own', { signal }),
  })

/** How everybody in the unit stands. */
export const teamTrainingsQuery = ({ opleiding, stand }: TeamSearch) =>
  queryOptions({
    queryKey: ['staff', 'team-trainings', opleiding, stand],
    queryFn: ({ signal }) => api.get<TeamTrainings>('/trainings/team', { query: { kind: opleiding, state: stand }, signal }),
    placeholderData: keepPreviousData,
  })

/** How many of each team have a valid training. */
export const trainingCountsQuery = queryOptions({
  queryKey: ['staff', 'training-counts'],
  queryFn: ({ signal }) => api.get<TrainingCounts>('/trainings/counts', { signal }),
})

/** How long trainings hold in a municipality. */
export const trainingTermsQuery = (municipality: string | undefined) =>
  queryOptions({
    queryKey: ['staff', 'training-terms', municipality],
    queryFn: ({ signal }) => api.get<TrainingTerms>('/trainings/terms', { query: { municipality }, signal }),
  })
