import { z } from 'zod'
import { MunicipalityNames } from '#modules/staff/contract.ts'
import { inPublicWork, inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { IntakeUnit, IntakeUnits } from '../contract.ts'
import { openMunicipalities } from './open-municipalities.ts'
import { findIntake, setIntake } from './set-intake.ts'

const config = { may: 'reports.set-intake', purpose: 'administration' } as const
const tags = ['reports']

/** Which unit takes in which scheme, and to which municipalities a resident can report. */
export function intakeRoutes(app: Routes): void {
  app.get(
    '/public/municipalities',
    {
      config: { may: 'reports.receive-public', purpose: 'receiving-reports' },
      schema: { tags, summary: 'The municipalities that take reports in', response: { 200: MunicipalityNames } },
    },
    (request) =>
      inPublicWork(request, async (work) => {
        const open = await openMunicipalities(work)
        return { municipalities: open.map(({ code, name }) => ({ code, name })) }
      }),
  )

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
