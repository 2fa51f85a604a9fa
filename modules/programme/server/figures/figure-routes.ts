import { z } from 'zod'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { FigureRows, FigureRowsQuery, FiguresQuery, Measures, YearFigures, YearParams, Years } from '../../contract.ts'
import { figuresAsCsv } from './figures-csv.ts'
import { findFigureRows } from './find-figure-rows.ts'
import { findYears } from './find-years.ts'
import { getFigures, getScopedFigures } from './get-figures.ts'
import { measureRecords } from './measure-record-rules.ts'
import { showYear } from './shown-figures-rules.ts'

const guarded = { may: 'programme.read-figures', purpose: 'programme-account' } as const
const tags = ['programme']

export function figureRoutes(app: Routes): void {
  app.get(
    '/programme/years',
    {
      config: guarded,
      schema: { tags, summary: 'Years of which there are figures', response: { 200: Years } },
    },
    (request) => inWork(request, async (work) => ({ years: await findYears(work) })),
  )

  app.get(
    '/programme/measures',
    {
      config: guarded,
      schema: {
        tags,
        summary: 'The record of each measure: definition, numerator, denominator, source, what is missing, owner, freshness',
        response: { 200: Measures },
      },
    },
    (request) => inWork(request, () => Promise.resolve({ measures: Object.values(measureRecords) })),
  )

  app.get(
    '/programme/figures/:year',
    {
      config: guarded,
      schema: {
        tags,
        summary: 'The figures of a year, as JSON or as CSV (?format=csv, or Accept: text/csv)',
        params: YearParams,
        querystring: FiguresQuery,
        response: { 200: { content: { 'application/json': { schema: YearFigures }, 'text/csv': { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const { year } = request.params
      const { format, scope, asOf = null, audience } = request.query
      const asCsv = format === 'csv' || (!format && request.headers.accept?.startsWith('text/csv'))
      if (!asCsv) {
        const figures = await inWork(request, (work) => getFigures(work, { year, scope, asOf }))
        return reply.type('application/json').send(figures)
      }
      const years = await inWork(request, (work) => getScopedFigures(work, year, asOf))
      reply.header('content-disposition', `attachment; filename="wederhoor-cijfers-${year}${audience === 'team' ? '-intern' : ''}.csv"`)
      return reply.type('text/csv; charset=utf-8').send(figuresAsCsv(showYear(years, audience)[scope], audience))
    },
  )

  app.get(
    '/programme/figures/:year/rows',
    {
      config: guarded,
      schema: {
        tags,
        summary:
          'The rows that a figure counts, or leaves out (?state=left-out), as far as the asker may see them, newest first; nobody is named',
        params: YearParams,
        querystring: FigureRowsQuery,
        response: { 200: FigureRows },
      },
    },
    (request) => inWork(request, (work) => findFigureRows(work, request.params.year, request.query)),
  )
}
