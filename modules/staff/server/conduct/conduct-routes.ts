import { z } from 'zod'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { AcceptConduct, Conduct } from '../../contract.ts'
import { acceptConduct } from './accept-conduct.ts'
import { readConduct } from './read-conduct.ts'

export function conductRoutes(app: Routes): void {
  app.get(
    '/conduct',
    {
      config: { may: 'staff.keep-conduct', purpose: 'sign-in', beforeConduct: true },
      schema: { tags: ['staff'], summary: 'The code of conduct, and whether it was accepted', response: { 200: Conduct } },
    },
    (request) => inWork(request, readConduct),
  )

  app.put(
    '/conduct/acceptance',
    {
      config: { may: 'staff.keep-conduct', purpose: 'sign-in', beforeConduct: true },
      schema: { tags: ['staff'], summary: 'Promise to keep to the code of conduct', body: AcceptConduct, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => acceptConduct(work, request.body))
      return reply.code(204).send(null)
    },
  )
}
