import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { FigureRows, YearFigures, Years } from '../../contract.ts'

/** The years of which there are figures, newest first. */
export const yearsQuery = queryOptions({
  queryKey: ['programme', 'years'],
  queryFn: ({ signal }) => api.get<Years>('/programme/years', { signal }),
})

/** All figures of one year, as the address names it. */
export const figuresQuery = (year: string) =>
  queryOptions({
    queryKey: ['programme', 'figures', year],
    queryFn: ({ signal }) => api.get<YearFigures>(`/programme/figures/${encodeURIComponent(year)}`, { signal }),
    placeholderData: keepPreviousData,
  })

interface RowsUnder {
  year: string
  figure: string
  source?: string | undefined
  after?: string | undefined
}

/** A page of the rows under one figure. */
export const figureRowsQuery = ({ year, ...query }: RowsUnder) =>
  queryOptions({
    queryKey: ['programme', 'rows', year, query],
    queryFn: ({ signal }) => api.get<FigureRows>(`/programme/figures/${encodeURIComponent(year)}/rows`, { query, signal }),
    placeholderData: keepPreviousData,
  })
