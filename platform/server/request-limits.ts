import rateLimit from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import type { Routes } from './module.ts'
import { Refusal, ruleBroken } from './refusal.ts'

/** How much somebody may ask. Addresses and sessions are counted in memory only. */
export interface RequestLimits {
  /** From one address, at each route that says `rateLimit: {}`: the public door */
  publicRequestsPerMinute: number
  /** From one address, at all routes that say `signsIn: true` together */
  signInsPerMinute: number
  /** In one session, or from one address without a session: a stolen cookie does not empty the register in a moment */
  sessionRequestsPerMinute: number
  /** From one address in all sessions together, known or made up: a whole office may share it */
  addressRequestsPerMinute: number
  /** Milliseconds in which a request has to arrive whole */
  requestTimeout: number
}

export const usualLimits: RequestLimits = {
  publicRequestsPerMinute: 30,
  signInsPerMinute: 120,
  sessionRequestsPerMinute: 1200,
  addressRequestsPerMinute: 6000,
  requestTimeout: 30_000,
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route signs somebody in: each try counts for its address */
    signsIn?: boolean
  }
}

const timeWindow = '1 minute'

/** Counts before anything is read or looked up. Refuses `input.too-often`, and says after how many seconds to come back. */
export async function limitRequests(
  app: Routes,
  limits: RequestLimits,
  sessionOf: (request: FastifyRequest) => Buffer | undefined,
): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    max: limits.publicRequestsPerMinute,
    timeWindow,
    errorResponseBuilder: () => new Refusal('input.too-often'),
  })
  const signIns = app.createRateLimit({ max: limits.signInsPerMinute, timeWindow })
  const strangers = app.createRateLimit({ max: limits.sessionRequestsPerMinute, timeWindow })
  const addresses = app.createRateLimit({ max: limits.addressRequestsPerMinute, timeWindow })
  const sessions = app.createRateLimit({
    max: limits.sessionRequestsPerMinute,
    timeWindow,
    keyGenerator: (request) => sessionOf(request)?.toString('base64') ?? '',
  })

  app.addHook('onRequest', async (request, reply) => {
    const { may, signsIn, rateLimit: ownLimit } = request.routeOptions.config
    if (!may || ownLimit) return

    const own = sessionOf(request) ? sessions : strangers
    // Anybody makes up a cookie, a new one each time: the address counts whatever session is named.
    for (const counts of [addresses, signsIn ? signIns : own]) {
      const count = await counts(request)
      if (count.isAllowed || !count.isExceeded) continue
      reply.header('retry-after', count.ttlInSeconds)
      throw ruleBroken('input.too-often')
    }
  })
}
