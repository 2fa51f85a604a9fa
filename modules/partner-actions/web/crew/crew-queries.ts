import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { useCommand } from '#platform/web/use-command.ts'
import type { Attendance, Candidates, KeepAttendance, PutInCrew } from '../../contract.ts'

const at = (id: string) => `/actions/${encodeURIComponent(id)}`

/** Who of the unit could go along. */
export const candidatesQuery = (id: string) =>
  queryOptions({
    queryKey: ['actions', 'candidates', id],
    queryFn: ({ signal }) => api.get<Candidates>(`${at(id)}/candidates`, { signal }),
  })

/** When who went along was there. */
export const attendanceQuery = (id: string) =>
  queryOptions({
    queryKey: ['actions', 'attendance', id],
    queryFn: ({ signal }) => api.get<Attendance>(`${at(id)}/attendance`, { signal }),
  })

export const putInCrew = (id: string, person: string, given: PutInCrew) => api.send('PUT', `${at(id)}/crew/${person}`, given)
export const removeFromCrew = (id: string, person: string) => api.send('POST', `${at(id)}/crew/${person}/removal`)
export const keepAttendance = (id: string, person: string, given: KeepAttendance) =>
  api.send('PUT', `${at(id)}/attendance/${person}`, given)

/** Something done to the crew; all that rests on it is read anew, also when it was refused. */
export const useCrewCommand = <Given>(run: (given: Given) => Promise<unknown>, onDone?: () => void) =>
  useCommand(run, { anew: [['actions'], ['capacity', 'roster']], onDone })
