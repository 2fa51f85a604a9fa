import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inPublicWork, inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  CausesOverTime,
  CausesQuery,
  ChangeState,
  Groups,
  Item,
  ItemMade,
  ItemPage,
  ItemsQuery,
  PageWords,
  PublicPage,
  PublicPageQuery,
  RecordUse,
  RewriteItem,
  TranslationParams,
  UsesQuery,
  WriteGroup,
  WriteItem,
  WriteTranslation,
} from '../contract.ts'
import { causesOverTime } from './causes-over-time.ts'
import { changeState } from './change-state.ts'
import { findItems } from './find-items.ts'
import { getItem } from './get-item.ts'
import { addGroup, findGroups, switchGroup } from './keep-groups.ts'
import { readPageWords, readPublicPage, writePageWords } from './public-page.ts'
import { recordUse } from './record-use.ts'
import { translateItem } from './translate-item.ts'
import { usesAsCsv } from './uses-csv.ts'
import { rewriteItem, writeItem } from './write-item.ts'

const purpose = 'informing-residents'
const reads = { may: 'information.read', purpose } as const
const edits = { may: 'information.edit', purpose } as const
const tags = ['information']
const A_MINUTE = 'public, max-age=60'

export function informationRoutes(app: Routes): void {
  app.get(
    '/public/rights-and-duties',
    {
      config: { may: 'information.read-public', purpose, rateLimit: {} },
      schema: { tags, summary: 'Rights and duties, for everybody', querystring: PublicPageQuery, response: { 200: PublicPage } },
    },
    async (request, reply) => {
      const page = await inPublicWork(request, (work) => readPublicPage(work, request.query.municipality))
      reply.header('cache-control', A_MINUTE)
      return page
    },
  )

  app.get(
    '/information-items',
    {
      config: reads,
      schema: { tags, summary: 'Texts for residents, by day of review', querystring: ItemsQuery, response: { 200: ItemPage } },
    },
    (request) => inWork(request, (work) => findItems(work, request.query)),
  )
  app.post(
    '/information-items',
    { config: edits, schema: { tags, summary: 'Write a text for residents', body: WriteItem, response: { 201: ItemMade } } },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => writeItem(work, request.body))),
  )
  app.get(
    '/information-items/:id',
    {
      config: { ...reads, thing: 'information-item' },
      schema: { tags, summary: 'A text, its versions, languages and uses', params: IdParams, response: { 200: Item } },
    },
    (request) => inWork(request, (work) => getItem(work, request.params.id)),
  )
  app.put(
    '/information-items/:id',
    {
      config: { ...edits, thing: 'information-item' },
      schema: { tags, summary: 'Change a text', params: IdParams, body: RewriteItem, response: { 200: Item } },
    },
    (request) =>
      inWork(request, async (work) => {
        await rewriteItem(work, request.params.id, request.body)
        return getItem(work, request.params.id)
      }),
  )
  app.put(
    '/information-items/:id/state',
    {
      config: { ...edits, thing: 'information-item' },
      schema: { tags, summary: 'Put a text in use or withdraw it', params: IdParams, body: ChangeState, response: { 200: Item } },
    },
    (request) =>
      inWork(request, async (work) => {
        await changeState(work, request.params.id, request.body)
        return getItem(work, request.params.id)
      }),
  )
  app.put(
    '/information-items/:id/translations/:language',
    {
      config: { ...edits, thing: 'information-item' },
      schema: {
        tags,
        summary: 'Set another language beside it',
        params: TranslationParams,
        body: WriteTranslation,
        response: { 200: Item },
      },
    },
    (request) =>
      inWork(request, async (work) => {
        await translateItem(work, request.params.id, request.params.language, request.body)
        return getItem(work, request.params.id)
      }),
  )
  app.post(
    '/information-items/:id/uses',
    {
      config: { may: 'information.record-use', purpose, thing: 'information-item' },
      schema: { tags, summary: 'Record that a text was used', params: IdParams, body: RecordUse, response: { 201: Item } },
    },
    async (request, reply) =>
      reply.code(201).send(
        await inWork(request, async (work) => {
          await recordUse(work, request.params.id, request.body)
          return getItem(work, request.params.id)
        }),
      ),
  )
  app.get(
    '/information-uses',
    {
      config: reads,
      schema: {
        tags,
        summary: 'The uses of a year, as CSV',
        querystring: UsesQuery,
        response: { 200: { content: { 'text/csv': { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const { year } = request.query
      const csv = await inWork(request, (work) => usesAsCsv(work, year))
      reply.header('content-disposition', `attachment; filename="wederhoor-voorlichting-${year}.csv"`)
      return reply.type('text/csv; charset=utf-8').send(csv)
    },
  )
  app.get(
    '/information-causes',
    {
      config: { may: 'information.read-causes', purpose },
      schema: {
        tags,
        summary: 'Causes of closed files against texts, per quarter',
        querystring: CausesQuery,
        response: { 200: CausesOverTime },
      },
    },
    (request) => inWork(request, async (work) => ({ causes: await causesOverTime(work, request.query) })),
  )
  groupAndPageRoutes(app)
}

function groupAndPageRoutes(app: Routes): void {
  app.get(
    '/information-groups',
    { config: reads, schema: { tags, summary: 'Groups that are informed', response: { 200: Groups } } },
    (request) => inWork(request, async (work) => ({ groups: await findGroups(work) })),
  )
  app.post(
    '/information-groups',
    { config: edits, schema: { tags, summary: 'Add a group', body: WriteGroup, response: { 201: Groups } } },
    async (request, reply) =>
      reply.code(201).send(
        await inWork(request, async (work) => {
          await addGroup(work, request.body)
          return { groups: await findGroups(work) }
        }),
      ),
  )
  app.put(
    '/information-groups/:id',
    {
      config: { ...edits, thing: 'information-group' },
      schema: {
        tags,
        summary: 'Switch a group on or off',
        params: IdParams,
        body: z.object({ active: z.boolean() }),
        response: { 200: Groups },
      },
    },
    (request) =>
      inWork(request, async (work) => {
        await switchGroup(work, request.params.id, request.body.active)
        return { groups: await findGroups(work) }
      }),
  )
  app.get(
    '/information-page',
    { config: reads, schema: { tags, summary: 'What the municipality says on the open page', response: { 200: PageWords } } },
    (request) => inWork(request, readPageWords),
  )
  app.put(
    '/information-page',
    { config: edits, schema: { tags, summary: 'Change what the municipality says there', body: PageWords, response: { 200: PageWords } } },
    (request) =>
      inWork(request, async (work) => {
        await writePageWords(work, request.body)
        return request.body
      }),
  )
}
