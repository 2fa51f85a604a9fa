import { type Search, wordIn, writeSearch } from '#platform/web/search.ts'
import type { FigureScheme, FigureSource, Scope } from '../../contract.ts'

/** Which figures somebody looks at: of a year, within a scope, as of a day. */
export interface FigurePlace {
  year: string | number
  scope?: Scope | undefined
  /** `2025-01-31`; left out: now */
  asOf?: string | undefined
}

/** Which of the rows under a figure. */
export interface Narrowed {
  source?: FigureSource | undefined
  scheme?: FigureScheme | undefined
  leftOut?: boolean | undefined
}

/** The part of an address that says where the reader stands; goes along with every link. */
export function placeSearch({ scope, asOf }: Omit<FigurePlace, 'year'>) {
  return { omvang: scope === 'all' ? undefined : scope, peildatum: asOf }
}

export const yearHref = ({ year, asOf }: FigurePlace) => `/cijfers/${year}${writeSearch(placeSearch({ asOf }))}`

export const allFiguresHref = ({ year, ...place }: FigurePlace) => `/cijfers/${year}/alles${writeSearch(placeSearch(place))}`

/** How the months are told on the page of the capacity. */
export interface CapacityView {
  /** Each month with those before it */
  upTo?: boolean | undefined
  inHours?: boolean | undefined
}

export function capacityHref({ year }: FigurePlace, { upTo, inHours }: CapacityView = {}): string {
  return `/cijfers/${year}/capaciteit${writeSearch({ maanden: upTo ? 'opgeteld' : undefined, maat: inHours ? 'uren' : undefined })}`
}

/** The page with the rows under a figure. */
export function rowsHref(
  { year, ...place }: FigurePlace,
  figure: string,
  { source, scheme, leftOut }: Narrowed = {},
  after?: string,
): string {
  const search = { bron: source, regeling: scheme, stand: leftOut ? 'left-out' : undefined, ...placeSearch(place), after }
  return `/cijfers/${year}/${figure}${writeSearch(search)}`
}

/** A day from the address; what is no day of the calendar is ignored. */
export function dayIn(search: Search, name: string): string | undefined {
  const day = wordIn(search, name)
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day)) return undefined
  const moment = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(day) ? day : undefined
}

export const isYear = (written: string): boolean => /^2[01]\d\d$/.test(written)
