import { ForMunicipality } from '#modules/staff/contract.ts'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Settings } from '#platform/server/settings.ts'
import { PartyFound, ShownBsn, Subject } from '../contract.ts'
import { lookUpParty } from './look-up-party.ts'
import { showBsn } from './show-bsn.ts'

export const partiesRoutes = (settings: Pick<Settings, 'keys'>) => (app: Routes) => {
  const sealer = makeSealer(settings.keys)

  app.post(
    '/parties/look-up',
    {
      config: { may: 'parties.look-up', purpose: 'social-domain-enforcement' },
      schema: {
        tags: ['parties'],
        summary: 'Whether exactly this person or organisation is known',
        querystring: ForMunicipality,
        body: Subject,
        response: { 200: PartyFound },
      },
    },
    (request) => inWork(request, (work) => lookUpParty(work, sealer, request.body, request.query.municipality)),
  )

  // A POST: nothing keeps what it answers, and no link or back button shows a number.
  app.post(
    '/parties/people/:id/bsn-showing',
    {
      config: { may: 'parties.show-bsn', purpose: 'social-domain-enforcement', thing: 'person' },
      schema: {
        tags: ['parties'],
        summary: 'The whole BSN of somebody whom one may see',
        params: IdParams,
        response: { 200: ShownBsn },
      },
    },
    (request) => inWork(request, (work) => showBsn(work, sealer, request.params.id)),
  )
}
