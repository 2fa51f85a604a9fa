import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { AttachedScenarios, AttachmentParams, AttachScenario } from '../../contract.ts'
import type { ProgrammeWork } from '../versions/take-draft.ts'
import { attachScenario, detachScenario } from './attach-scenario.ts'
import { findAttached } from './get-scenario.ts'

const tags = ['programme']
const thing = 'programme' as const

/** Which scenarios stand with a draft of the programme. */
export function attachmentRoutes(app: Routes): void {
  app.get(
    '/programme/versions/:id/scenarios',
    {
      config: { may: 'programme.read-what-if', purpose: 'programme-account', thing },
      schema: { tags, summary: 'The scenarios that stand with a version', params: IdParams, response: { 200: AttachedScenarios } },
    },
    (request) => inWork(request, (work: ProgrammeWork) => findAttached(work, request.params.id)),
  )

  app.post(
    '/programme/versions/:id/scenarios',
    {
      config: { may: 'programme.edit', purpose: 'programme-account', thing },
      schema: {
        tags,
        summary: 'Lay a scenario with a draft',
        params: IdParams,
        body: AttachScenario,
        response: { 200: AttachedScenarios },
      },
    },
    (request) => inWork(request, (work: ProgrammeWork) => attachScenario(work, request.params.id, request.body.scenario)),
  )

  app.delete(
    '/programme/versions/:id/scenarios/:scenario',
    {
      config: { may: 'programme.edit', purpose: 'programme-account', thing },
      schema: { tags, summary: 'Take a scenario out of a draft', params: AttachmentParams, response: { 200: AttachedScenarios } },
    },
    (request) => inWork(request, (work: ProgrammeWork) => detachScenario(work, request.params.id, request.params.scenario)),
  )
}
