import { z } from 'zod'
import { Looks } from '#modules/privacy/contract.ts'
import { IdParams, PageQuery } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  AddColleague,
  AssignLead,
  DeclareConflict,
  InvestigationFile,
  InvestigationOpened,
  InvestigationPage,
  InvestigationsQuery,
  MoveStage,
  OpenInvestigation,
  RelatedInvestigations,
  Timeline,
} from '../contract.ts'
import { takeColleagueOn } from './add-colleague.ts'
import { giveToLead } from './assign-lead.ts'
import { answerConflictQuestion } from './declare-conflict.ts'
import { investigationsAboutSameSubject } from './find-about-same-subject.ts'
import { findInvestigations } from './find-investigations.ts'
import { getInvestigation } from './get-investigation.ts'
import { getLooks } from './get-looks.ts'
import { getTimeline } from './get-timeline.ts'
import { moveFile } from './move-stage.ts'
import { openInvestigation } from './open-investigation.ts'
import type { FileWork } from './work-on-file.ts'

const purpose = 'social-domain-enforcement'

export function fileRoutes(app: Routes): void {
  app.get(
    '/investigations',
    {
      config: { may: 'investigations.read', purpose },
      schema: {
        tags: ['investigations'],
        summary: 'Files, newest first',
        querystring: InvestigationsQuery,
        response: { 200: InvestigationPage },
      },
    },
    (request) => inWork(request, (work) => findInvestigations(work, request.query)),
  )

  app.post(
    '/investigations',
    {
      config: { may: 'investigations.open', purpose },
      schema: {
        tags: ['investigations'],
        summary: 'Open a file on a report that is worth investigating',
        body: OpenInvestigation,
        response: { 201: InvestigationOpened },
      },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work: FileWork) => openInvestigation(work, request.body))),
  )

  app.get(
    '/reports/:id/investigations',
    {
      config: { may: 'investigations.read', purpose, thing: 'report' },
      schema: {
        tags: ['investigations'],
        summary: 'Files on the subject of a report',
        params: IdParams,
        response: { 200: RelatedInvestigations },
      },
    },
    (request) =>
      inWork(request, async (work: FileWork) => ({ investigations: await investigationsAboutSameSubject(work, request.params.id) })),
  )

  app.get(
    '/investigations/:id',
    {
      config: { may: 'investigations.read', purpose, thing: 'investigation' },
      schema: {
        tags: ['investigations'],
        summary: 'A whole file, its next step and what holds it back',
        params: IdParams,
        response: { 200: InvestigationFile },
      },
    },
    (request) => inWork(request, (work) => getInvestigation(work, request.params.id)),
  )

  app.get(
    '/investigations/:id/timeline',
    {
      config: { may: 'investigations.read', purpose, thing: 'investigation' },
      schema: {
        tags: ['investigations'],
        summary: 'What happened to a file and its report, newest first',
        params: IdParams,
        querystring: PageQuery,
        response: { 200: Timeline },
      },
    },
    (request) => inWork(request, (work) => getTimeline(work, request.params.id, request.query)),
  )

  app.put(
    '/investigations/:id/stage',
    {
      config: { may: 'investigations.work-on', purpose, thing: 'investigation' },
      schema: {
        tags: ['investigations'],
        summary: 'Move a file to its next stage, or one back with a reason',
        params: IdParams,
        body: MoveStage,
        response: { 200: InvestigationFile },
      },
    },
    (request) => inWork(request, (work) => moveFile(work, request.params.id, request.body)),
  )

  app.get(
    '/investigations/:id/looks',
    {
      config: { may: 'investigations.read', purpose, thing: 'investigation' },
      schema: {
        tags: ['investigations'],
        summary: 'Who looked at a file, newest first',
        params: IdParams,
        querystring: PageQuery,
        response: { 200: Looks },
      },
    },
    (request) => inWork(request, (work) => getLooks(work, request.params.id, request.query)),
  )

  app.put(
    '/investigations/:id/lead',
    {
      config: { may: 'investigations.assign', purpose, thing: 'investigation' },
      schema: {
        tags: ['investigations'],
        summary: 'Give a file to a specialist',
        params: IdParams,
        body: AssignLead,
        response: { 200: InvestigationFile },
      },
    },
    (request) => inWork(request, (work) => giveToLead(work, request.params.id, request.body)),
  )

  app.post(
    '/investigations/:id/colleagues',
    {
      config: { may: 'investigations.work-on', purpose, thing: 'investigation' },
      schema: {
        tags: ['investigations'],
        summary: 'Let a colleague work on a file',
        params: IdParams,
        body: AddColleague,
        response: { 200: InvestigationFile },
      },
    },
    (request) => inWork(request, (work) => takeColleagueOn(work, request.params.id, request.body)),
  )

  app.post(
    '/investigations/:id/conflict-declarations',
    {
      config: { may: 'investigations.declare-conflict', purpose, thing: 'investigation' },
      schema: {
        tags: ['investigations'],
        summary: 'Say whether you know the person or provider; a yes closes the file to you',
        params: IdParams,
        body: DeclareConflict,
        response: { 200: InvestigationFile, 204: z.null() },
      },
    },
    async (request, reply) => {
      const file = await inWork(request, (work: FileWork) => answerConflictQuestion(work, request.params.id, request.body))
      return file ? reply.send(file) : reply.code(204).send(null)
    },
  )
}
