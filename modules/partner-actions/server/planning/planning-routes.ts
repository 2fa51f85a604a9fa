import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { Action } from '../../contract.ts'
import { getAction } from './get-action.ts'

const purpose = 'working-with-partners'
const reads = { may: 'partner-actions.read', purpose } as const
const tags = ['partner-actions']

export function planningRoutes(app: Routes): void {
  app.get(
    '/actions/:id',
    {
      config: { ...reads, thing: 'action' },
      schema: { tags, summary: 'An action: why, where, when and with whom', params: IdParams, response: { 200: Action } },
    },
    (request) => inWork(request, (work) => getAction(work, request.params.id)),
  )
}
