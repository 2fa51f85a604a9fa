import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { Dashboard, DashboardQuery, YearParams } from '../../contract.ts'
import { getDashboard } from './get-dashboard.ts'

export function dashboardRoutes(app: Routes): void {
  app.get(
    '/programme/years/:year/dashboard',
    {
      config: { may: 'programme.read-figures', purpose: 'programme-account' },
      schema: {
        tags: ['programme'],
        summary: 'A year on one page: activities with goals, figures, months and what asks for attention',
        params: YearParams,
        querystring: DashboardQuery,
        response: { 200: Dashboard },
      },
    },
    (request) => inWork(request, (work) => getDashboard(work, request.params.year, request.query.asOf ?? null)),
  )
}
