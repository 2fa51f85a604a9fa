import { z } from 'zod'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { IntakeUnit, IntakeUnits } from '../contract.ts'
import { findIntake, setIntake } from './set-intake.ts'

const config = { may: 'reports.set-intake', purpose: 'administration' } as const
const tags = ['reports']

/** Which unit takes in which scheme. */
export function intakeRoutes(app: Routes): void {
  app.get(
    '/intake-units',
    { config, schema: { tags, summary: 'Which unit takes in which scheme', response: { 200: IntakeUnits } } },
    (request) => inWork(request, async (work) => ({ intake: await findIntake(work) })),
  )

  app.put(
    '/intake-units',
    { config, schema: { tags, summary: 'Let a unit take in a scheme', body: IntakeUnit, response: { 204: z.null() } } },
    async (request, reply) => {
      await inWork(request, (work) => setIntake(work, request.body))
      return reply.code(204).send(null)
    },
  )
}
