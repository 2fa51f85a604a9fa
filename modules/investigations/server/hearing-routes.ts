import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  InvestigationFile,
  InviteToHearing,
  PartParams,
  RecordAttendance,
  RecordCaution,
  RecordCorrection,
  RecordNoShowStep,
  RecordReply,
  RecordStatement,
  SendHearingReport,
  SetFineInView,
  WaiveHearing,
} from '../contract.ts'
import { inviteToHearing } from './invite-to-hearing.ts'
import { recordAttendance } from './record-attendance.ts'
import { recordCaution } from './record-caution.ts'
import { recordCorrection } from './record-correction.ts'
import { recordNoShowStep } from './record-no-show-step.ts'
import { recordReply } from './record-reply.ts'
import { recordStatement } from './record-statement.ts'
import { sendHearingReport } from './send-hearing-report.ts'
import { setFineInView } from './set-fine-in-view.ts'
import { waiveHearing } from './waive-hearing.ts'

const config = { may: 'investigations.work-on', purpose: 'social-domain-enforcement', thing: 'investigation' } as const
const onFile = { tags: ['investigations'], params: IdParams, response: { 200: InvestigationFile } }
const onPart = { ...onFile, params: PartParams }

/** Hearing both sides; every change answers with the file as it then is. */
export function hearingRoutes(app: Routes): void {
  app.put(
    '/investigations/:id/fine-in-view',
    { config, schema: { ...onFile, summary: 'Say whether a fine is in view', body: SetFineInView } },
    (request) => inWork(request, (work) => setFineInView(work, request.params.id, request.body)),
  )
  app.post(
    '/investigations/:id/hearings',
    { config, schema: { ...onFile, summary: 'Invite the person to a hearing', body: InviteToHearing } },
    (request) => inWork(request, (work) => inviteToHearing(work, request.params.id, request.body)),
  )
  app.put(
    '/investigations/:id/hearings/:part/caution',
    { config, schema: { ...onPart, summary: 'Record that the right to silence was told', body: RecordCaution } },
    (request) => inWork(request, (work) => recordCaution(work, request.params.id, request.params.part, request.body)),
  )
  app.put(
    '/investigations/:id/hearings/:part/attendance',
    { config, schema: { ...onPart, summary: 'Record whether the person came', body: RecordAttendance } },
    (request) => inWork(request, (work) => recordAttendance(work, request.params.id, request.params.part, request.body)),
  )
  app.post(
    '/investigations/:id/hearings/:part/no-show-steps',
    { config, schema: { ...onPart, summary: 'Record what was tried after a no-show', body: RecordNoShowStep } },
    (request) => inWork(request, (work) => recordNoShowStep(work, request.params.id, request.params.part, request.body)),
  )
  app.put(
    '/investigations/:id/hearings/:part/statement',
    { config, schema: { ...onPart, summary: 'Write down what the person said', body: RecordStatement } },
    (request) => inWork(request, (work) => recordStatement(work, request.params.id, request.params.part, request.body)),
  )
  app.put(
    '/investigations/:id/hearings/:part/report',
    { config, schema: { ...onPart, summary: 'Record that the report was sent', body: SendHearingReport } },
    (request) => inWork(request, (work) => sendHearingReport(work, request.params.id, request.params.part, request.body)),
  )
  app.put(
    '/investigations/:id/hearings/:part/correction',
    { config, schema: { ...onPart, summary: 'Record that the person agrees, corrected or not', body: RecordCorrection } },
    (request) => inWork(request, (work) => recordCorrection(work, request.params.id, request.params.part, request.body)),
  )
  app.put(
    '/investigations/:id/hearing-waiver',
    { config, schema: { ...onFile, summary: 'Decide that an exception stands in for the hearing', body: WaiveHearing } },
    (request) => inWork(request, (work) => waiveHearing(work, request.params.id, request.body)),
  )
  app.put(
    '/investigations/:id/findings/:part/reply',
    { config, schema: { ...onPart, summary: 'Record the answer to a finding and how it was weighed', body: RecordReply } },
    (request) => inWork(request, (work) => recordReply(work, request.params.id, request.params.part, request.body)),
  )
}
