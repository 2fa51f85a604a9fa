import { z } from 'zod'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import {
  LooksFilter,
  LooksQuery,
  OverseenLooks,
  PersonLooks,
  PersonSearches,
  ProcessingLines,
  ProcessingPeriod,
  ProcessingRegister,
  ProcessingSearch,
  SearchPerson,
  TrailState,
} from '../contract.ts'
import { findLooks } from './looks/find-looks.ts'
import { findPersonSearches } from './looks/find-person-searches.ts'
import { getTrailState } from './looks/get-trail-state.ts'
import { exportLooks } from './looks/looks-csv.ts'
import { searchPerson } from './looks/search-person.ts'
import { exportProcessing } from './processing/export-processing.ts'
import { findRegister } from './processing/find-register.ts'
import type { ProcessingSettings } from './processing/read-processing.ts'
import { searchProcessing } from './processing/search-processing.ts'

const tags = ['privacy']
const overseen = { may: 'privacy.read-trail', purpose: 'data-protection' } as const

export const trailRoutes = (settings: ProcessingSettings) => (app: Routes) => {
  const sealer = makeSealer(settings.keys)

  app.get(
    '/privacy/looks',
    {
      config: overseen,
      schema: { tags, summary: 'Who looked at what, newest first', querystring: LooksQuery, response: { 200: OverseenLooks } },
    },
    (request) => inWork(request, (work) => findLooks(work, request.query)),
  )

  app.get(
    '/privacy/looks/file',
    {
      config: overseen,
      schema: {
        tags,
        summary: 'The same as CSV, at most 5,000 lines',
        querystring: LooksFilter,
        response: { 200: { content: { 'text/csv': { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const file = await inWork(request, (work) => exportLooks(work, request.query))
      reply.header('content-disposition', 'attachment; filename="inzage.csv"')
      return reply.type('text/csv; charset=utf-8').send(file)
    },
  )

  app.get(
    '/privacy/person-searches',
    {
      config: { may: 'privacy.search-person', purpose: 'data-protection' },
      schema: { tags, summary: 'Earlier searches for a person, with their reasons', response: { 200: PersonSearches } },
    },
    (request) => inWork(request, async (work) => ({ searches: await findPersonSearches(work) })),
  )

  app.post(
    '/privacy/person-searches',
    {
      config: { may: 'privacy.search-person', purpose: 'data-protection' },
      schema: { tags, summary: 'Who looked at one person; the reason is remembered', body: SearchPerson, response: { 200: PersonLooks } },
    },
    (request) => inWork(request, (work) => searchPerson(work, sealer, request.body)),
  )

  app.get(
    '/privacy/trail',
    {
      config: overseen,
      schema: { tags, summary: 'How the chain over the trail stands; its newest links are proved', response: { 200: TrailState } },
    },
    (request) => inWork(request, (work) => getTrailState(work, settings.keys)),
  )

  app.get(
    '/privacy/register',
    {
      config: { may: 'privacy.read-register', purpose: 'data-protection' },
      schema: { tags, summary: 'What personal data are used for, version by version', response: { 200: ProcessingRegister } },
    },
    (request) => inWork(request, findRegister),
  )

  app.get(
    '/privacy/processing-activities',
    {
      config: overseen,
      schema: {
        tags,
        summary: 'The processing log of a period (Logboek Dataverwerkingen), at most 20,000 lines',
        querystring: ProcessingPeriod,
        response: { 200: ProcessingLines },
      },
    },
    async (request, reply) => {
      const lines = await inWork(request, (work) => exportProcessing(work, settings, request.query))
      reply.header('content-disposition', `attachment; filename="verwerkingen-${request.query.from}-${request.query.to}.json"`)
      return lines
    },
  )

  app.post(
    '/privacy/processing-activities',
    {
      config: { may: 'privacy.search-person', purpose: 'data-protection' },
      schema: {
        tags,
        summary: 'Search in the processing log (LDV read extension); a number of a citizen stands in the body',
        body: ProcessingSearch,
        response: { 200: ProcessingLines },
      },
    },
    (request) => inWork(request, (work) => searchProcessing(work, settings, request.body)),
  )
}
