import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { useCommand } from '#platform/web/use-command.ts'
import type { ChangeShift, PlanShift, Roster, Shift } from '../../contract.ts'
import type { RosterSearch } from './roster-search.ts'

/** A week or a month of the own unit. */
export const rosterQuery = ({ dag, toon }: RosterSearch) =>
  queryOptions({
    queryKey: ['capacity', 'roster', dag, toon],
    queryFn: ({ signal }) => api.get<Roster>('/capacity/roster', { query: { day: dag, span: toon ? 'month' : 'week' }, signal }),
    placeholderData: keepPreviousData,
  })

export const planShift = (given: PlanShift) => api.send<Shift>('POST', '/capacity/shifts', given)
export const changeShift = (id: string, given: ChangeShift) => api.send<Shift>('PUT', `/capacity/shifts/${id}`, given)
export const removeShift = ({ id, revision }: Pick<Shift, 'id' | 'revision'>) =>
  api.send('POST', `/capacity/shifts/${id}/removal`, { revision })

/** Something done to the roster; the roster is read anew before it counts as done. */
export const useRosterCommand = <Given, Answer>(run: (given: Given) => Promise<Answer>, onDone?: (answer: Answer) => void) =>
  useCommand(run, { anew: [['capacity', 'roster']], onDone })
