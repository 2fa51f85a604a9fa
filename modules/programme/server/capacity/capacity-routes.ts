import { z } from 'zod'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { CapacityQuery, CapacityYear, YearParams } from '../../contract.ts'
import { capacityAsCsv } from './capacity-csv.ts'
import { getCapacity } from './get-capacity.ts'

export function capacityRoutes(app: Routes): void {
  app.get(
    '/programme/capacity/:year',
    {
      config: { may: 'programme.read-figures', purpose: 'programme-account' },
      schema: {
        tags: ['programme'],
        summary: 'Where the deployable time of a year went beside the programme, as JSON or as CSV (?format=csv); sums without persons',
        params: YearParams,
        querystring: CapacityQuery,
        response: { 200: { content: { 'application/json': { schema: CapacityYear }, 'text/csv': { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const { year } = request.params
      const capacity = await inWork(request, (work) => getCapacity(work, year))
      if (request.query.format === 'json') return reply.type('application/json').send(capacity)
      reply.header('content-disposition', `attachment; filename="wederhoor-capaciteit-${year}.csv"`)
      return reply.type('text/csv; charset=utf-8').send(capacityAsCsv(capacity))
    },
  )
}
