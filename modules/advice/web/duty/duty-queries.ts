import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { DutyNow, DutyWeek, QuestionKind } from '../../contract.ts'

const A_MINUTE = 60_000

export const dutyNowQuery = (kind: QuestionKind, municipality: string | undefined) =>
  queryOptions({
    queryKey: ['advice', 'duty-now', kind, municipality],
    queryFn: ({ signal }) => api.get<DutyNow>('/advice/duty-now', { query: { kind, municipality }, signal }),
    refetchInterval: A_MINUTE,
  })

export const dutyWeekQuery = (kind: QuestionKind, municipality: string | undefined, day: string | undefined) =>
  queryOptions({
    queryKey: ['advice', 'duty', kind, municipality, day],
    queryFn: ({ signal }) => api.get<DutyWeek>('/advice/duty', { query: { kind, municipality, day }, signal }),
  })
