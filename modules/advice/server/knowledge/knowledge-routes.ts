import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  ChangeKnowledge,
  FindSources,
  FoundSources,
  KnowledgeDraft,
  KnowledgeItem,
  KnowledgeKept,
  KnowledgeMatches,
  KnowledgePage,
  KnowledgeQuery,
  MakeKnowledge,
  MatchKnowledge,
  SetKnowledgeState,
} from '../../contract.ts'
import { changeKnowledge } from './change-knowledge.ts'
import { countHelped } from './count-helped.ts'
import { draftFromAnswer } from './draft-from-answer.ts'
import { findKnowledge } from './find-knowledge.ts'
import { findSources } from './find-sources.ts'
import { getKnowledge } from './get-knowledge.ts'
import { makeKnowledge } from './make-knowledge.ts'
import { matchKnowledge } from './match-knowledge.ts'
import { setKnowledgeState } from './set-knowledge-state.ts'

const purpose = 'advising-colleagues'
const tags = ['advice']
const reads = { may: 'advice.read-knowledge', purpose } as const
const writes = { may: 'advice.write-knowledge', purpose } as const
const thing = 'knowledge-item'
const done = { 204: z.null() }

/** Knowledge items: finding, reading, writing and counting; and what an answer can rest on. */
export function knowledgeRoutes(app: Routes): void {
  app.get(
    '/advice/knowledge',
    { config: reads, schema: { tags, summary: 'Knowledge items', querystring: KnowledgeQuery, response: { 200: KnowledgePage } } },
    (request) => inWork(request, (work) => findKnowledge(work, request.query)),
  )

  // By POST: what somebody is about to ask stands in no address.
  app.post(
    '/advice/knowledge-matches',
    {
      config: reads,
      schema: { tags, summary: 'Items that may answer a question', body: MatchKnowledge, response: { 200: KnowledgeMatches } },
    },
    (request) => inWork(request, async (work) => ({ matches: await matchKnowledge(work, request.body.question) })),
  )

  app.post(
    '/advice/source-searches',
    {
      config: { may: 'advice.find-sources', purpose },
      schema: { tags, summary: 'Law, policy, knowledge and earlier advice', body: FindSources, response: { 200: FoundSources } },
    },
    (request) => inWork(request, async (work) => ({ sources: await findSources(work, request.body.words) })),
  )

  app.post(
    '/advice/knowledge',
    { config: writes, schema: { tags, summary: 'Write a knowledge item', body: MakeKnowledge, response: { 201: KnowledgeKept } } },
    async (request, reply) =>
      reply.code(201).send(await inWork(request, async (work) => ({ id: await makeKnowledge(work, request.body) }))),
  )

  app.get(
    '/advice/answers/:id/knowledge-draft',
    {
      config: { ...writes, thing: 'entry' },
      schema: { tags, summary: 'An answer to make an item from', params: IdParams, response: { 200: KnowledgeDraft } },
    },
    (request) => inWork(request, (work) => draftFromAnswer(work, request.params.id)),
  )

  app.get(
    '/advice/knowledge/:id',
    { config: { ...reads, thing }, schema: { tags, summary: 'One knowledge item', params: IdParams, response: { 200: KnowledgeItem } } },
    (request) => inWork(request, (work) => getKnowledge(work, request.params.id)),
  )

  app.put(
    '/advice/knowledge/:id',
    {
      config: { ...writes, thing },
      schema: { tags, summary: 'Change a knowledge item', params: IdParams, body: ChangeKnowledge, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => changeKnowledge(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/advice/knowledge/:id/state',
    {
      config: { ...writes, thing },
      schema: { tags, summary: 'Put in use or withdraw', params: IdParams, body: SetKnowledgeState, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => setKnowledgeState(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/advice/knowledge/:id/helped',
    { config: { ...reads, thing }, schema: { tags, summary: 'It helped, without a question', params: IdParams, response: done } },
    async (request, reply) => {
      await inWork(request, (work) => countHelped(work, request.params.id))
      return reply.code(204).send(null)
    },
  )
}
