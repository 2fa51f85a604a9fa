import { ForMunicipality } from '#modules/staff/contract.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import { PartyFound, Subject } from '../contract.ts'
import { lookUpParty } from './look-up-party.ts'

export const partiesRoutes = (settings: { masterKey: Buffer }) => (app: Routes) => {
  const sealer = makeSealer(settings.masterKey)

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
}
