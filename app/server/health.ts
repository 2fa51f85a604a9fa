import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { z } from 'zod'
import type { Routes } from '#platform/server/module.ts'

const Health = z.object({ status: z.enum(['ok', 'unavailable']), database: z.enum(['ok', 'unreachable']), version: z.string() })

/** Identifies this run, so that a second start on the same folder recognises it. */
export const instance = randomUUID()

/** `GET /health`: whether the server and its database answer. 503 when the database does not. */
export function health(app: Routes, pool: pg.Pool, version: string): void {
  app.get(
    '/health',
    { schema: { summary: 'Whether server and database answer', response: { 200: Health, 503: Health } } },
    async (_request, reply) => {
      reply.header('x-wederhoor-instance', instance)
      try {
        await pool.query('select 1')
        return { status: 'ok' as const, database: 'ok' as const, version }
      } catch {
        return reply.code(503).send({ status: 'unavailable', database: 'unreachable', version })
      }
    },
  )
}
