import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { BudgetInvestigation } from '../../contract.ts'
import { getBudgetInvestigation } from './get-budget-investigation.ts'

const purpose = 'social-domain-enforcement'
const tags = ['pgb']

export function assignmentRoutes(app: Routes): void {
  app.get(
    '/investigations/:id/budget',
    {
      config: { may: 'pgb.read', purpose, thing: 'investigation' },
      schema: { tags, summary: 'What belongs to a file about budgets', params: IdParams, response: { 200: BudgetInvestigation } },
    },
    (request) => inWork(request, (work) => getBudgetInvestigation(work, request.params.id)),
  )
}
