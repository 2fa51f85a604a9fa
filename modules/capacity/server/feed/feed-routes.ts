import { z } from 'zod'
import { inPublicWork, inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { MadeFeed, OwnFeed } from '../../contract.ts'
import { getOwnFeed, makeFeed, removeFeed } from './own-feed.ts'
import { readFeed } from './read-feed.ts'

const own = { may: 'capacity.own-time', purpose: 'planning-work' } as const
const tags = ['capacity']

/** The own shifts in a calendar program, at a secret address that is made, replaced and taken away by whom it is of. */
export function feedRoutes(app: Routes, publicUrl: string): void {
  app.get(
    '/capacity/calendar-feed',
    {
      config: own,
      schema: { tags, summary: 'Whether your calendar has an address, and when it was last read', response: { 200: OwnFeed } },
    },
    (request) => inWork(request, getOwnFeed),
  )

  app.post(
    '/capacity/calendar-feed',
    {
      config: own,
      schema: { tags, summary: 'Make the address of your calendar, told once; the one before ends', response: { 201: MadeFeed } },
    },
    async (request, reply) => {
      const token = await inWork(request, makeFeed)
      return reply.code(201).send({ address: new URL(`/api/v1/calendar/${token}.ics`, publicUrl).href })
    },
  )

  app.post(
    '/capacity/calendar-feed/removal',
    { config: own, schema: { tags, summary: 'End the address of your calendar', response: { 204: z.null() } } },
    async (request, reply) => {
      await inWork(request, removeFeed)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/calendar/:token.ics',
    {
      config: { may: 'capacity.read-feed', purpose: 'planning-work', rateLimit: {} },
      schema: {
        tags,
        summary: 'The published shifts of whom this secret address is of, as iCalendar; nothing at any other',
        params: z.object({ token: z.string() }),
        response: { 200: { description: 'iCalendar', content: { 'text/calendar': { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const calendar = await inPublicWork(request, (work) => readFeed(work, request.params.token))
      // The same answer as at any address that is not there.
      if (!calendar) return reply.callNotFound()
      return reply.type('text/calendar; charset=utf-8').send(calendar)
    },
  )
}
