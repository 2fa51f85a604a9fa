import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { DecideDisclosure, Disclosures } from '../contract.ts'
import { settleDisclosure } from './decide-disclosure.ts'
import { findDisclosures } from './disclosures.ts'

// Whoever decides, a privacy officer or a coordinator, guards the wall between the laws: oversight.
const config = { may: 'privacy.decide-disclosures', purpose: 'data-protection', thing: 'disclosure' } as const

export function disclosureRoutes(app: Routes): void {
  app.get(
    '/disclosures',
    { config, schema: { tags: ['privacy'], summary: 'What may cross from one compartment to the other', response: { 200: Disclosures } } },
    (request) => inWork(request, async (work) => ({ disclosures: await findDisclosures(work) })),
  )

  app.put(
    '/disclosures/:id/decision',
    {
      config,
      schema: {
        tags: ['privacy'],
        summary: 'Approve or refuse that data cross to the other compartment',
        params: IdParams,
        body: DecideDisclosure,
        response: { 200: Disclosures },
      },
    },
    (request) => inWork(request, async (work) => ({ disclosures: await settleDisclosure(work, request.params.id, request.body) })),
  )
}
