import { z } from 'zod'
import { DocumentFormat } from '#platform/contract/document-format.ts'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { answerWithDocument, PrintedFile } from '#platform/server/print/answer-with-document.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import {
  AnswerOfAuthority,
  AnswerWarning,
  Authorities,
  IkzContent,
  LookAtIkz,
  PartParams,
  RecordConviction,
  RecordReceipt,
  RegisterWarning,
  SendAuthorityStep,
  SendIkzSubmission,
  SubmitWarning,
  TellInspectorate,
  WarningChecks,
  WithdrawFromAuthority,
  WriteAuthorityStep,
  WriteIkzSubmission,
} from '../../contract.ts'
import { approve, withdraw } from './approve.ts'
import { getAuthorities } from './get-authorities.ts'
import { exportIkzSubmission, sendIkzSubmission, writeIkzSubmission } from './ikz.ts'
import { lookAtIkz } from './look-at-ikz.ts'
import { printIkzSubmission } from './print-ikz.ts'
import { correctReceipt, recordReceipt } from './receipts.ts'
import { recordAnswer, sendAuthorityStep, writeAuthorityStep } from './steps.ts'
import {
  answerWarning,
  findWarningChecks,
  recordConviction,
  registerWarning,
  submitWarning,
  tellInspectorate,
  withdrawWarning,
} from './warnings.ts'

const purpose = 'social-domain-enforcement'
const reads = { may: 'pgb.read', purpose, thing: 'investigation' } as const
const works = { may: 'pgb.work', purpose, thing: 'investigation' } as const
const tags = ['pgb']
const done = { 204: z.null() }

export const authorityRoutes =
  (sealer: Sealer) =>
  (app: Routes): void => {
    app.get(
      '/investigations/:id/budget/authorities',
      {
        config: reads,
        schema: { tags, summary: 'What goes to authorities, and what came back', params: IdParams, response: { 200: Authorities } },
      },
      (request) => inWork(request, (work) => getAuthorities(work, sealer, request.params.id)),
    )
    app.get(
      '/investigations/:id/budget/ikz-submissions/:part/file',
      {
        config: works,
        schema: { tags, summary: 'An approved submission to the IKZ as a file', params: PartParams, response: { 200: IkzContent } },
      },
      async (request, reply) => {
        const { name, content } = await inWork(request, (work) => exportIkzSubmission(work, sealer, request.params.id, request.params.part))
        return reply.header('content-disposition', `attachment; filename="${name}.json"`).send(content)
      },
    )
    app.get(
      '/investigations/:id/budget/ikz-submissions/:part/submission.pdf',
      {
        config: works,
        schema: { tags, summary: 'The same as accessible PDF (PDF/UA-1)', params: PartParams, response: PrintedFile },
      },
      async (request, reply) => {
        const { id, part } = request.params
        const { name, ...printed } = await inWork(request, (work) => printIkzSubmission(work, sealer, id, part))
        return answerWithDocument(reply, printed, { format: DocumentFormat.enum.pdf, name })
      },
    )
    app.post(
      '/investigations/:id/budget/ikz-submissions/:part/looks',
      {
        config: works,
        schema: { tags, summary: 'The yearly look whether it must stay', params: PartParams, body: LookAtIkz, response: done },
      },
      async (request, reply) => {
        await inWork(request, (work) => lookAtIkz(work, request.params.id, request.params.part, request.body))
        return reply.code(204).send(null)
      },
    )
    app.get(
      '/warning-checks',
      {
        config: { may: 'pgb.work', purpose },
        schema: { tags, summary: 'Facts without names that wait for the asker as supervisor', response: { 200: WarningChecks } },
      },
      (request) => inWork(request, (work) => findWarningChecks(work)),
    )
    app.post(
      '/investigations/:id/budget/authority-steps',
      {
        config: works,
        schema: { tags, summary: 'Write a step to an authority', params: IdParams, body: WriteAuthorityStep, response: done },
      },
      async (request, reply) => {
        await inWork(request, (work) => writeAuthorityStep(work, request.params.id, request.body))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/authority-steps/:part/approval',
      { config: works, schema: { tags, summary: 'Approve a step that somebody else wrote', params: PartParams, response: done } },
      async (request, reply) => {
        await inWork(request, (work) => approve(work, 'pgb.authority_step', request.params.id, request.params.part))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/authority-steps/:part/sending',
      {
        config: works,
        schema: { tags, summary: 'Record that a step was sent', params: PartParams, body: SendAuthorityStep, response: done },
      },
      async (request, reply) => {
        await inWork(request, (work) => sendAuthorityStep(work, request.params.id, request.params.part, request.body))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/authority-steps/:part/answer',
      {
        config: works,
        schema: { tags, summary: 'Record the answer of an authority', params: PartParams, body: AnswerOfAuthority, response: done },
      },
      async (request, reply) => {
        await inWork(request, (work) => recordAnswer(work, request.params.id, request.params.part, request.body))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/authority-steps/:part/withdrawal',
      {
        config: works,
        schema: { tags, summary: 'Withdraw a step that was not sent', params: PartParams, body: WithdrawFromAuthority, response: done },
      },
      async (request, reply) => {
        await inWork(request, (work) => withdraw(work, 'pgb.authority_step', request.params.id, request.params.part, request.body.because))
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/investigations/:id/budget/ikz-submissions',
      {
        config: works,
        schema: { tags, summary: 'Write a submission to the IKZ', params: IdParams, body: WriteIkzSubmission, response: done },
      },
      async (request, reply) => {
        await inWork(request, (work) => writeIkzSubmission(work, sealer, request.params.id, request.body))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/ikz-submissions/:part/approval',
      { config: works, schema: { tags, summary: 'Approve a submission that somebody else wrote', params: PartParams, response: done } },
      async (request, reply) => {
        await inWork(request, (work) => approve(work, 'pgb.ikz_submission', request.params.id, request.params.part))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/ikz-submissions/:part/sending',
      {
        config: works,
        schema: { tags, summary: 'Record that a submission was sent', params: PartParams, body: SendIkzSubmission, response: done },
      },
      async (request, reply) => {
        await inWork(request, (work) => sendIkzSubmission(work, request.params.id, request.params.part, request.body))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/ikz-submissions/:part/withdrawal',
      {
        config: works,
        schema: {
          tags,
          summary: 'Withdraw a submission that was not sent',
          params: PartParams,
          body: WithdrawFromAuthority,
          response: done,
        },
      },
      async (request, reply) => {
        await inWork(request, (work) => withdraw(work, 'pgb.ikz_submission', request.params.id, request.params.part, request.body.because))
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/investigations/:id/budget/warnings',
      {
        config: works,
        schema: { tags, summary: 'Record the conviction of care fraud', params: IdParams, body: RecordConviction, response: done },
      },
      async (request, reply) => {
        await inWork(request, (work) => recordConviction(work, request.params.id, request.body))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/warnings/:part/submission',
      {
        config: works,
        schema: {
          tags,
          summary: 'Submit the facts without names to a supervisor',
          params: PartParams,
          body: SubmitWarning,
          response: done,
        },
      },
      async (request, reply) => {
        await inWork(request, (work) => submitWarning(work, request.params.id, request.params.part, request.body))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/warnings/:part/registration',
      {
        config: works,
        schema: {
          tags,
          summary: 'Record the registration in the warning register',
          params: PartParams,
          body: RegisterWarning,
          response: done,
        },
      },
      async (request, reply) => {
        await inWork(request, (work) => registerWarning(work, request.params.id, request.params.part, request.body))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/warnings/:part/withdrawal',
      {
        config: works,
        schema: {
          tags,
          summary: 'Withdraw a warning that was not registered',
          params: PartParams,
          body: WithdrawFromAuthority,
          response: done,
        },
      },
      async (request, reply) => {
        await inWork(request, (work) => withdrawWarning(work, request.params.id, request.params.part, request.body.because))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/warning-checks/:part/answer',
      {
        config: works,
        schema: { tags, summary: 'Say as supervisor whether the facts convince', params: PartParams, body: AnswerWarning, response: done },
      },
      async (request, reply) => {
        await inWork(request, (work) => answerWarning(work, request.params.id, request.params.part, request.body))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/warning-checks/:part/inspectorate',
      {
        config: works,
        schema: {
          tags,
          summary: 'Record as supervisor that the inspectorate was told',
          params: PartParams,
          body: TellInspectorate,
          response: done,
        },
      },
      async (request, reply) => {
        await inWork(request, (work) => tellInspectorate(work, request.params.id, request.params.part, request.body.toldOn))
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/investigations/:id/budget/receipts',
      { config: works, schema: { tags, summary: 'Record money that came in', params: IdParams, body: RecordReceipt, response: done } },
      async (request, reply) => {
        await inWork(request, (work) => recordReceipt(work, request.params.id, request.body))
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/investigations/:id/budget/receipts/:part/correction',
      {
        config: works,
        schema: {
          tags,
          summary: 'Take a receipt back by a line of its own',
          params: PartParams,
          body: WithdrawFromAuthority,
          response: done,
        },
      },
      async (request, reply) => {
        await inWork(request, (work) => correctReceipt(work, request.params.id, request.params.part, request.body.because))
        return reply.code(204).send(null)
      },
    )
  }
