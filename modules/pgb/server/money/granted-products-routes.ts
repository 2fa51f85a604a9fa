import type { FastifyRequest } from 'fastify'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import { GrantedProducts, HolderParams, ProductParams, TakeOutProduct, TypeProduct } from '../../contract.ts'
import { askAbout, keepAnswer } from './fetch-granted-products.ts'
import type { AskGrantedProducts } from './granted-products.ts'
import { type ProductWork, takeHolder } from './holder-at-work.ts'
import { readGrantedProducts } from './read-granted-products.ts'
import { takeOutProduct, typeGrantedProduct } from './type-granted-product.ts'

const purpose = 'social-domain-enforcement'
const tags = ['pgb']
const reads = { may: 'pgb.read-part', purpose, thing: 'investigation' } as const
const works = { may: 'pgb.work', purpose, thing: 'investigation' } as const
const OF_HOLDER = '/investigations/:id/budget/holders/:holder/granted-products'

export function grantedProductsRoutes(app: Routes, sealer: Sealer, ask: AskGrantedProducts | undefined): void {
  type Of = { id: string; holder: string }
  const connected = ask !== undefined
  const changed = (request: FastifyRequest, { id, holder }: Of, change: (work: ProductWork) => Promise<void>) =>
    inWork(request, async (work: ProductWork) => {
      await change(work)
      return readGrantedProducts(work, id, holder, connected)
    })

  app.get(
    OF_HOLDER,
    {
      config: reads,
      schema: { tags, summary: 'What a budget holder was granted', params: HolderParams, response: { 200: GrantedProducts } },
    },
    (request) => inWork(request, (work: ProductWork) => readGrantedProducts(work, request.params.id, request.params.holder, connected)),
  )

  app.post(
    OF_HOLDER,
    {
      config: works,
      schema: {
        tags,
        summary: 'Fetch what a budget holder was granted from Zorgned; one person, by number, in the body of the question',
        params: HolderParams,
        response: { 200: GrantedProducts },
      },
    },
    async (request) => {
      const { id, holder } = request.params
      // Who asks is settled and remembered first; no connection to the database waits for the other system.
      const asked = await inWork(request, async (work: ProductWork) => {
        if (ask) return askAbout(work, sealer, id, holder)
        await takeHolder(work, id, holder)
        throw ruleBroken('granted-products.not-connected')
      })
      const answer = (await ask?.(asked)) ?? { outcome: 'unreachable' as const, reason: 'not connected' }
      if (answer.outcome !== 'found')
        request.log.warn({ outcome: answer.outcome, reason: answer.reason }, 'granted products were not fetched')
      return changed(request, request.params, (work) => keepAnswer(work, id, holder, asked, answer))
    },
  )

  app.post(
    `${OF_HOLDER}/by-hand`,
    {
      config: works,
      schema: {
        tags,
        summary: 'Type over what a budget holder was granted',
        params: HolderParams,
        body: TypeProduct,
        response: { 200: GrantedProducts },
      },
    },
    (request) =>
      changed(request, request.params, (work) => typeGrantedProduct(work, request.params.id, request.params.holder, request.body)),
  )

  app.post(
    `${OF_HOLDER}/:product/withdrawal`,
    {
      config: works,
      schema: {
        tags,
        summary: 'Take out a product that was typed by mistake',
        params: ProductParams,
        body: TakeOutProduct,
        response: { 200: GrantedProducts },
      },
    },
    (request) => changed(request, request.params, (work) => takeOutProduct(work, request.params, request.body)),
  )
}
