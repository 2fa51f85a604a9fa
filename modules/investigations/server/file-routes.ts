import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { InvestigationFile, MoveStage } from '../contract.ts'
import { getInvestigation } from './get-investigation.ts'
import { moveFile } from './move-stage.ts'

const purpose = 'social-domain-enforcement'

export function fileRoutes(app: Routes): void {
  app.get('/investigations/:id', {
    config: { may: 'investigations.read', purpose },
    schema: { tags: ['investigations'], summary: 'A whole file, its next step and what holds it back', params: IdParams, response: { 200: InvestigationFile } },
  }, (request) => inWork(request, (work) => getInvestigation(work, request.params.id)))

  app.put('/investigations/:id/stage', {
    config: { may: 'investigations.work-on', purpose },
    schema: { tags: ['investigations'], summary: 'Move a file to its next stage, or one back with a reason', params: IdParams, body: MoveStage, response: { 200: InvestigationFile } },
  }, (request) => inWork(request, (work) => moveFile(work, request.params.id, request.body)))
}
