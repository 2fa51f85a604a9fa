import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  Decide,
  DecideObjection,
  DecisionPage,
  DecisionsQuery,
  DraftAdvice,
  InvestigationFile,
  PartParams,
  ReadAdvice,
  RecordLesson,
  RecordObjection,
  RecordOutcome,
  SubmitAdvice,
  Weigh,
} from '../contract.ts'
import { closeInvestigation } from './close-investigation.ts'
import { decidePart } from './decide.ts'
import { decideObjection } from './decide-objection.ts'
import { draftAdvice } from './draft-advice.ts'
import { findDecisions } from './find-decisions.ts'
import { readAdvice } from './read-advice.ts'
import { recordLesson } from './record-lesson.ts'
import { recordObjection } from './record-objection.ts'
import { recordOutcome } from './record-outcome.ts'
import { submitAdvice } from './submit-advice.ts'
import { weighFile } from './weigh.ts'

const purpose = 'social-domain-enforcement'
const workOn = { may: 'investigations.work-on', purpose, thing: 'investigation' } as const
const readAlong = { may: 'investigations.read-along', purpose, thing: 'investigation' } as const
const decide = { may: 'investigations.decide', purpose, thing: 'investigation' } as const
const object = { may: 'investigations.record-objection', purpose, thing: 'investigation' } as const
const onFile = { tags: ['investigations'], params: IdParams, response: { 200: InvestigationFile } }
const onPart = { ...onFile, params: PartParams }

/** From weighing to closing; every change answers with the file as it then is. */
export function decisionRoutes(app: Routes): void {
  app.put(
    '/investigations/:id/weighing',
    { config: workOn, schema: { ...onFile, summary: 'Weigh the human measure', body: Weigh } },
    (request) => inWork(request, (work) => weighFile(work, request.params.id, request.body)),
  )
  app.put(
    '/investigations/:id/advice',
    { config: workOn, schema: { ...onFile, summary: 'Write the advice', body: DraftAdvice } },
    (request) => inWork(request, (work) => draftAdvice(work, request.params.id, request.body)),
  )
  app.post(
    '/investigations/:id/advice/submission',
    { config: workOn, schema: { ...onFile, summary: 'Ask a colleague to read along', body: SubmitAdvice } },
    (request) => inWork(request, (work) => submitAdvice(work, request.params.id, request.body)),
  )
  app.post(
    '/investigations/:id/advice/reading',
    { config: readAlong, schema: { ...onFile, summary: 'Agree with the advice, or return it with a note', body: ReadAdvice } },
    (request) => inWork(request, (work) => readAdvice(work, request.params.id, request.body)),
  )

  app.get(
    '/decisions',
    {
      config: decide,
      schema: {
        tags: ['investigations'],
        summary: 'What waits for a decision under your mandate, longest waiting first',
        querystring: DecisionsQuery,
        response: { 200: DecisionPage },
      },
    },
    (request) => inWork(request, (work) => findDecisions(work, request.query)),
  )
  app.post(
    '/investigations/:id/decisions',
    { config: decide, schema: { ...onFile, summary: 'Decide on one part of the advice', body: Decide } },
    (request) => inWork(request, (work) => decidePart(work, request.params.id, request.body)),
  )

  app.post(
    '/investigations/:id/objections',
    { config: object, schema: { ...onFile, summary: 'Record an objection', body: RecordObjection } },
    (request) => inWork(request, (work) => recordObjection(work, request.params.id, request.body)),
  )
  app.put(
    '/investigations/:id/objections/:part',
    { config: object, schema: { ...onPart, summary: 'Record what came of an objection', body: DecideObjection } },
    (request) => inWork(request, (work) => decideObjection(work, request.params.id, request.params.part, request.body)),
  )

  app.put(
    '/investigations/:id/outcome',
    { config: workOn, schema: { ...onFile, summary: 'Record what was carried out', body: RecordOutcome } },
    (request) => inWork(request, (work) => recordOutcome(work, request.params.id, request.body)),
  )
  app.put(
    '/investigations/:id/lesson',
    { config: workOn, schema: { ...onFile, summary: 'Record the lesson', body: RecordLesson } },
    (request) => inWork(request, (work) => recordLesson(work, request.params.id, request.body)),
  )
  app.post('/investigations/:id/closing', { config: workOn, schema: { ...onFile, summary: 'Close the investigation' } }, (request) =>
    inWork(request, (work) => closeInvestigation(work, request.params.id)),
  )
}
