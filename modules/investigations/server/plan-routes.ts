import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  AnswerQuestion,
  AskQuestion,
  AskThirdParty,
  CancelHomeVisit,
  CompleteMethod,
  ExplainEmptyNoBreachSide,
  InvestigationFile,
  PartParams,
  PlanHomeVisit,
  PlanMethod,
  PlanObservations,
  RecordFinding,
  RecordHomeVisit,
  RecordObservation,
  RecordThirdPartyAnswer,
  SendVisitCopy,
  SetMethodAside,
  WithdrawConsent,
  WithdrawFinding,
} from '../contract.ts'
import { answerQuestion, askQuestion } from './ask-question.ts'
import { askThirdParty, keepThirdPartyAnswer } from './ask-third-party.ts'
import { addHomeVisit, dropHomeVisit } from './plan-home-visit.ts'
import { addMethod, finishMethod, setMethodAside } from './plan-method.ts'
import { authoriseObservations, requestObservations } from './plan-observations.ts'
import { explainNoBreachSide, recordFinding, withdrawFinding } from './record-finding.ts'
import { endConsent, keepHomeVisit, sendVisitCopy } from './record-home-visit.ts'
import { keepObservation } from './record-observation.ts'

const purpose = 'social-domain-enforcement'
const config = { may: 'investigations.work-on', purpose, thing: 'investigation' } as const
const onFile = { tags: ['investigations'], params: IdParams, response: { 200: InvestigationFile } }
const onPart = { ...onFile, params: PartParams }

/** From the plan to the findings; every change answers with the file as it then is. */
export function planRoutes(app: Routes): void {
  app.post(
    '/investigations/:id/questions',
    { config, schema: { ...onFile, summary: 'Add a question to the plan', body: AskQuestion } },
    (request) => inWork(request, (work) => askQuestion(work, request.params.id, request.body)),
  )
  app.put(
    '/investigations/:id/questions/:part',
    { config, schema: { ...onPart, summary: 'Reword or answer a question', body: AnswerQuestion } },
    (request) => inWork(request, (work) => answerQuestion(work, request.params.id, request.params.part, request.body)),
  )

  app.post(
    '/investigations/:id/methods',
    { config, schema: { ...onFile, summary: 'Add a method to the plan', body: PlanMethod } },
    (request) => inWork(request, (work) => addMethod(work, request.params.id, request.body)),
  )
  app.put(
    '/investigations/:id/methods/:part/completion',
    { config, schema: { ...onPart, summary: 'Finish a method', body: CompleteMethod } },
    (request) => inWork(request, (work) => finishMethod(work, request.params.id, request.params.part, request.body)),
  )
  app.put(
    '/investigations/:id/methods/:part/setting-aside',
    { config, schema: { ...onPart, summary: 'Set a method aside', body: SetMethodAside } },
    (request) => inWork(request, (work) => setMethodAside(work, request.params.id, request.params.part, request.body)),
  )

  app.post(
    '/investigations/:id/home-visits',
    { config, schema: { ...onFile, summary: 'Plan a home visit', body: PlanHomeVisit } },
    (request) => inWork(request, (work) => addHomeVisit(work, request.params.id, request.body)),
  )
  app.put(
    '/investigations/:id/home-visits/:part/record',
    { config, schema: { ...onPart, summary: 'Record a home visit and its consent', body: RecordHomeVisit } },
    (request) => inWork(request, (work) => keepHomeVisit(work, request.params.id, request.params.part, request.body)),
  )
  app.put(
    '/investigations/:id/home-visits/:part/withdrawal',
    { config, schema: { ...onPart, summary: 'Record that consent was withdrawn', body: WithdrawConsent } },
    (request) => inWork(request, (work) => endConsent(work, request.params.id, request.params.part, request.body)),
  )
  app.put(
    '/investigations/:id/home-visits/:part/copy',
    { config, schema: { ...onPart, summary: 'Record that a copy was sent', body: SendVisitCopy } },
    (request) => inWork(request, (work) => sendVisitCopy(work, request.params.id, request.params.part, request.body)),
  )
  app.put(
    '/investigations/:id/home-visits/:part/cancellation',
    { config, schema: { ...onPart, summary: 'Cancel a home visit', body: CancelHomeVisit } },
    (request) => inWork(request, (work) => dropHomeVisit(work, request.params.id, request.params.part, request.body)),
  )

  app.post(
    '/investigations/:id/observation-plans',
    { config, schema: { ...onFile, summary: 'Request observations', body: PlanObservations } },
    (request) => inWork(request, (work) => requestObservations(work, request.params.id, request.body)),
  )
  app.put(
    '/investigations/:id/observation-plans/:part/authorisation',
    {
      config: { may: 'investigations.authorise-observations', purpose, thing: 'investigation' },
      schema: { ...onPart, summary: 'Authorise observations' },
    },
    (request) => inWork(request, (work) => authoriseObservations(work, request.params.id, request.params.part)),
  )
  app.post(
    '/investigations/:id/observation-plans/:part/observations',
    { config, schema: { ...onPart, summary: 'Record an observation', body: RecordObservation } },
    (request) => inWork(request, (work) => keepObservation(work, request.params.id, request.params.part, request.body)),
  )

  app.post(
    '/investigations/:id/data-requests',
    { config, schema: { ...onFile, summary: 'Ask a third party', body: AskThirdParty } },
    (request) => inWork(request, (work) => askThirdParty(work, request.params.id, request.body)),
  )
  app.put(
    '/investigations/:id/data-requests/:part/answer',
    { config, schema: { ...onPart, summary: 'Record what a third party answered', body: RecordThirdPartyAnswer } },
    (request) => inWork(request, (work) => keepThirdPartyAnswer(work, request.params.id, request.params.part, request.body)),
  )

  app.post('/investigations/:id/findings', { config, schema: { ...onFile, summary: 'Record a finding', body: RecordFinding } }, (request) =>
    inWork(request, (work) => recordFinding(work, request.params.id, request.body)),
  )
  app.put(
    '/investigations/:id/findings/:part/withdrawal',
    { config, schema: { ...onPart, summary: 'Withdraw a finding', body: WithdrawFinding } },
    (request) => inWork(request, (work) => withdrawFinding(work, request.params.id, request.params.part, request.body)),
  )
  app.put(
    '/investigations/:id/no-breach-side',
    { config, schema: { ...onFile, summary: 'Explain why nothing fits no breach', body: ExplainEmptyNoBreachSide } },
    (request) => inWork(request, (work) => explainNoBreachSide(work, request.params.id, request.body)),
  )
}
