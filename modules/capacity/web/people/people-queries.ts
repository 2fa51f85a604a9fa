import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { useCommand } from '#platform/web/use-command.ts'
import type { PersonTime, UnitTime } from '../../contract.ts'

/** A month of the own unit. */
export const unitTimeQuery = (month: string | undefined) =>
  queryOptions({
    queryKey: ['capacity', 'team-time', month],
    queryFn: ({ signal }) => api.get<UnitTime>('/capacity/team-time', { query: { month }, signal }),
  })

/** A year of a colleague of the unit. */
export const personTimeQuery = (id: string, year: number | undefined) =>
  queryOptions({
    queryKey: ['capacity', 'person-time', id, year],
    queryFn: ({ signal }) => api.get<PersonTime>(`/capacity/people/${encodeURIComponent(id)}/time`, { query: { year }, signal }),
  })

/** The own year. */
export const ownTimeQuery = (year?: number) =>
  queryOptions({
    queryKey: ['capacity', 'own-time', year],
    queryFn: ({ signal }) => api.get<PersonTime>('/capacity/own-time', { query: { year }, signal }),
  })

/** Something done to somebody's time; all that rests on it is read anew. */
export const useTimeCommand = <Given>(run: (given: Given) => Promise<unknown>, onDone?: () => void) =>
  useCommand(run, { anew: [['capacity']], onDone })
