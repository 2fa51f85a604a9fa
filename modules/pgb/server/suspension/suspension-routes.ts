import { z } from 'zod'
import { DocumentFormat } from '#platform/contract/document-format.ts'
import { IdParams, PageQuery } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { answerWithDocument, PrintedFile } from '#platform/server/print/answer-with-document.ts'
import {
  Addressed,
  AddWithheld,
  AnswerConflict,
  ChooseAddressees,
  ConfirmSuspension,
  DecideEnd,
  DecideSuspension,
  DraftSuspension,
  OnRevision,
  PartParams,
  PayWithheld,
  ProposeEnd,
  RecordDay,
  Suspension,
  SuspensionLines,
  SuspensionPaper,
  SuspensionsOfFile,
  WithdrawSuspension,
  WriteSuspension,
} from '../../contract.ts'
import { answerConflict } from './answer-conflict.ts'
import { confirmEnd, confirmSuspension, recordEndAsked, recordLetter, recordProviderTold, recordSvbAsked } from './carry-out.ts'
import { chooseAddressees } from './choose-addressees.ts'
import { decideEnd } from './decide-end.ts'
import { decideSuspension } from './decide-suspension.ts'
import { draftSuspension } from './draft-suspension.ts'
import { findRunningSuspensions, findSuspensionsOfFile, findSuspensionsToDecide } from './find-suspensions.ts'
import type { SuspensionWork } from './found-suspension.ts'
import { getSuspension } from './get-suspension.ts'
import { addWithheld, payWithheld, removeWithheld, takeUpClaims } from './keep-withheld.ts'
import { printSuspension, writeSvbFile } from './print-suspension.ts'
import { proposeEnd, takeBackEnd } from './propose-end.ts'
import { proposeSuspension } from './propose-suspension.ts'
import { withdrawSuspension } from './withdraw-suspension.ts'
import { writeSuspension } from './write-suspension.ts'

const purpose = 'social-domain-enforcement'
const tags = ['pgb']
const ofFile = (may: string) => ({ may, purpose, thing: 'investigation' }) as const
const of = (may: string) => ({ may, purpose, thing: 'suspension' }) as const
const done = { 204: z.null() }

export function suspensionRoutes(app: Routes): void {
  readRoutes(app)
  writeRoutes(app)
  stepRoutes(app)
  withheldRoutes(app)
  paperRoutes(app)
}

function readRoutes(app: Routes): void {
  app.get(
    '/investigations/:id/budget/suspensions',
    {
      config: ofFile('pgb.read'),
      schema: {
        tags,
        summary: 'The suspensions on a file, and what a new one can be about',
        params: IdParams,
        response: { 200: SuspensionsOfFile },
      },
    },
    (request) => inWork(request, (work) => findSuspensionsOfFile(work, request.params.id)),
  )
  app.get(
    '/suspensions/to-decide',
    {
      config: { may: 'pgb.decide', purpose },
      schema: {
        tags,
        summary: 'Suspensions that wait for your decision, longest waiting first',
        querystring: PageQuery,
        response: { 200: SuspensionLines },
      },
    },
    (request) => inWork(request, (work) => findSuspensionsToDecide(work, request.query)),
  )
  app.get(
    '/suspensions/running',
    {
      config: { may: 'pgb.read', purpose },
      schema: {
        tags,
        summary: 'Suspensions that run, first the one that runs out first',
        querystring: PageQuery,
        response: { 200: SuspensionLines },
      },
    },
    (request) => inWork(request, (work) => findRunningSuspensions(work, request.query)),
  )
  app.get(
    '/suspensions/:id',
    {
      config: of('pgb.read'),
      schema: { tags, summary: 'A suspension with everything that it rests on', params: IdParams, response: { 200: Suspension } },
    },
    (request) => inWork(request, (work) => getSuspension(work, request.params.id)),
  )
}

function writeRoutes(app: Routes): void {
  app.post(
    '/investigations/:id/budget/suspensions',
    {
      config: ofFile('pgb.work'),
      schema: {
        tags,
        summary: 'Begin a suspension for one budget holder',
        params: IdParams,
        body: DraftSuspension,
        response: { 201: z.object({ id: z.uuid() }) },
      },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => draftSuspension(work, request.params.id, request.body))),
  )
  app.put(
    '/suspensions/:id',
    {
      config: of('pgb.work'),
      schema: {
        tags,
        summary: 'Write the draft, as far as it is known',
        params: IdParams,
        body: WriteSuspension,
        response: { 200: Suspension },
      },
    },
    (request) => inWork(request, (work) => writeSuspension(work, request.params.id, request.body)),
  )
}

/** Every step has its own address, takes what it needs and answers that it was done. */
function stepRoutes(app: Routes): void {
  const step = <Body extends z.ZodType>(
    path: string,
    may: string,
    summary: string,
    body: Body,
    run: (work: SuspensionWork, id: string, by: z.output<Body>) => Promise<unknown>,
  ) =>
    app.post(
      `/suspensions/:id/${path}`,
      { config: of(may), schema: { tags, summary, params: IdParams, body, response: done } },
      async (request, reply) => {
        await inWork(request, (work: SuspensionWork) => run(work, request.params.id, request.body as z.output<Body>))
        return reply.code(204).send(null)
      },
    )

  step('proposal', 'pgb.work', 'Lay the suspension before the mandated manager', OnRevision, (work, id, { revision }) =>
    proposeSuspension(work, id, revision),
  )
  step('withdrawal', 'pgb.read', 'Take the suspension back before it runs', WithdrawSuspension, withdrawSuspension)
  step('conflict-declaration', 'pgb.decide', 'Answer whether you know somebody in this file', AnswerConflict, answerConflict)
  step('decision', 'pgb.decide', 'Decide: suspend, do not suspend, or send back', DecideSuspension, decideSuspension)
  step('letter', 'pgb.work', 'Record when the decision went to the budget holder', RecordDay, recordLetter)
  step('addressees', 'pgb.work', 'Choose who gets the letter, and who a copy', ChooseAddressees, chooseAddressees)
  step('provider-notice', 'pgb.work', 'Record when the provider was told', RecordDay, recordProviderTold)
  step('svb-request', 'pgb.work', 'Record when the SVB was asked', RecordDay, recordSvbAsked)
  step('svb-confirmation', 'pgb.work', 'Record what the SVB confirmed; the term begins', ConfirmSuspension, confirmSuspension)
  step('end-proposal', 'pgb.work', 'Propose how the suspension ends', ProposeEnd, proposeEnd)
  step('end-proposal/withdrawal', 'pgb.work', 'Take your proposal for the end back', OnRevision, (work, id, { revision }) =>
    takeBackEnd(work, id, revision),
  )
  step('end-decision', 'pgb.decide', 'Decide on the end, or send it back', DecideEnd, decideEnd)
  step('svb-end', 'pgb.work', 'Record when the SVB was told of the end', RecordDay, recordEndAsked)
  step('svb-end-confirmation', 'pgb.work', 'Record when the SVB confirmed the end', RecordDay, confirmEnd)
}

function withheldRoutes(app: Routes): void {
  app.post(
    '/suspensions/:id/withheld',
    {
      config: of('pgb.work'),
      schema: { tags, summary: 'Write down a payment that was withheld', params: IdParams, body: AddWithheld, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => addWithheld(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/suspensions/:id/withheld/from-claims',
    {
      config: of('pgb.work'),
      schema: {
        tags,
        summary: 'Take up the claims that were read in as withheld',
        params: IdParams,
        response: { 200: z.object({ added: z.int() }) },
      },
    },
    (request) => inWork(request, (work) => takeUpClaims(work, request.params.id)),
  )
  app.delete(
    '/suspensions/:id/withheld/:part',
    {
      config: of('pgb.work'),
      schema: { tags, summary: 'Remove a withheld payment written down by mistake', params: PartParams, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => removeWithheld(work, request.params.id, request.params.part))
      return reply.code(204).send(null)
    },
  )
  app.put(
    '/suspensions/:id/withheld/:part/payment',
    {
      config: of('pgb.work'),
      schema: { tags, summary: 'Mark a withheld payment as paid after all', params: PartParams, body: PayWithheld, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => payWithheld(work, request.params.id, request.params.part, request.body))
      return reply.code(204).send(null)
    },
  )
}

const PaperParams = z.object({ id: z.uuid(), paper: SuspensionPaper.exclude(['provider-notice']) })
/** For whom a letter about the budget holder is made */
const PaperFor = z.object({ to: Addressed.default('holder') })
const NoticeParams = z.object({ id: z.uuid(), provider: z.uuid() })
const SvbPaper = SuspensionPaper.extract(['svb-request', 'svb-end'])

function paperRoutes(app: Routes): void {
  for (const [ending, format] of [
    ['pdf', DocumentFormat.enum.pdf],
    ['docx', DocumentFormat.enum.word],
  ] as const) {
    const as = ending === 'pdf' ? 'accessible PDF (PDF/UA-1)' : 'Word'
    app.get(
      `/suspensions/:id/papers/:paper.${ending}`,
      {
        config: of('pgb.work'),
        schema: { tags, summary: `A letter of the suspension as ${as}`, params: PaperParams, querystring: PaperFor, response: PrintedFile },
      },
      async (request, reply) => {
        const { id, paper } = request.params
        const { to } = request.query
        const { reference, ...printed } = await inWork(request, (work) => printSuspension(work, id, { paper, to }))
        return answerWithDocument(reply, printed, {
          format,
          name: `${paper}${to === 'representative' ? '-representative' : ''}-${reference}`,
        })
      },
    )
    app.get(
      `/suspensions/:id/provider-notices/:provider.${ending}`,
      {
        config: of('pgb.work'),
        schema: { tags, summary: `The notice for one provider as ${as}`, params: NoticeParams, response: PrintedFile },
      },
      async (request, reply) => {
        const { id, provider } = request.params
        const { reference, ...printed } = await inWork(request, (work) => printSuspension(work, id, { paper: 'provider-notice', provider }))
        return answerWithDocument(reply, printed, { format, name: `provider-notice-${reference}` })
      },
    )
  }
  app.get(
    '/suspensions/:id/papers/:paper.csv',
    {
      config: of('pgb.work'),
      schema: {
        tags,
        summary: 'What the SVB reads by machine, as CSV',
        produces: ['text/csv'],
        params: z.object({ id: z.uuid(), paper: SvbPaper }),
        response: { 200: z.string() },
      },
    },
    async (request, reply) => {
      const { text, reference } = await inWork(request, (work) => writeSvbFile(work, request.params.id, request.params.paper))
      reply.header('content-disposition', `attachment; filename="${request.params.paper}-${reference}.csv"`)
      return reply.type('text/csv; charset=utf-8').send(text)
    },
  )
}
