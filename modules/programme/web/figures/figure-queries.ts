import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { CapacityYear, Dashboard, FigureRows, Measures, YearFigures, Years } from '../../contract.ts'
import type { FigurePlace, Narrowed } from './figure-place.ts'

/** The years of which there are figures, newest first. */
export const yearsQuery = queryOptions({
  queryKey: ['programme', 'years'],
  queryFn: ({ signal }) => api.get<Years>('/programme/years', { signal }),
})

/** A year on one page. */
export const dashboardQuery = ({ year, asOf }: FigurePlace) =>
  queryOptions({
    queryKey: ['programme', 'dashboard', String(year), asOf],
    queryFn: ({ signal }) => api.get<Dashboard>(`/programme/years/${part(year)}/dashboard`, { query: { asOf }, signal }),
  })

/** Where the deployable time of a year went, beside the programme. */
export const capacityQuery = (year: string) =>
  queryOptions({
    queryKey: ['programme', 'capacity', year],
    queryFn: ({ signal }) => api.get<CapacityYear>(`/programme/capacity/${part(year)}`, { signal }),
  })

/** All figures of one year, within a scope. */
export const figuresQuery = ({ year, scope, asOf }: FigurePlace) =>
  queryOptions({
    queryKey: ['programme', 'figures', String(year), scope, asOf],
    queryFn: ({ signal }) => api.get<YearFigures>(`/programme/figures/${part(year)}`, { query: { scope, asOf }, signal }),
  })

/** The records of the measures that figures are counted from. */
export const measuresQuery = queryOptions({
  queryKey: ['programme', 'measures'],
  queryFn: ({ signal }) => api.get<Measures>('/programme/measures', { signal }),
})

interface RowsUnder extends FigurePlace, Narrowed {
  figure: string
  after?: string | undefined
}

/** A page of the rows under one figure. */
export const figureRowsQuery = ({ year, leftOut, ...asked }: RowsUnder) => {
  const query = { ...asked, state: leftOut ? 'left-out' : undefined }
  return queryOptions({
    queryKey: ['programme', 'rows', String(year), query],
    queryFn: ({ signal }) => api.get<FigureRows>(`/programme/figures/${part(year)}/rows`, { query, signal }),
  })
}

const part = (year: string | number) => encodeURIComponent(String(year))
