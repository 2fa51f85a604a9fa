import type { FastifyReply, FastifyRequest } from 'fastify'
import * as oidc from 'openid-client'
import { z } from 'zod'
import { inPublicWork, inWork, sessionToken } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { Refusal, ruleBroken } from '#platform/server/refusal.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Settings } from '#platform/server/settings.ts'
import type { Work } from '#platform/server/work.ts'
import { SessionEnded } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'
import { type Attempt, openAttempt, sealAttempt } from './attempt.ts'
import { endByProvider } from './end-by-provider.ts'
import { endSession } from './end-session.ts'
import { openProvider, type Provider, returnAddress } from './identity-provider.ts'
import { letIn } from './let-in.ts'
import { localPath } from './local-path-rules.ts'
import { logoutTokenReader } from './read-logout-token.ts'
import type { Browser } from './start-session.ts'

export type SignInSettings = Pick<Settings, 'demo' | 'publicUrl' | 'identityProvider' | 'keys'>

const TEN_MINUTES = 600
const LARGEST_FORM = 16_384

/** Signing in at the identity provider of the municipality, and out of it. */
export const signInRoutes = (settings: SignInSettings) => (app: Routes) => {
  const sealer = makeSealer(settings.keys)
  const provider = settings.identityProvider && openProvider(settings.identityProvider, settings.publicUrl)
  const cookie = cookieOptions(settings.publicUrl)
  const attemptCookie = `${app.sessionCookie}-sign-in`

  app.get(
    '/sign-in',
    {
      config: { may: 'staff.sign-in', purpose: 'sign-in', signsIn: true },
      schema: {
        tags: ['staff'],
        summary: 'Goes to the identity provider, and comes back at `to`',
        querystring: z.object({ to: z.string().optional() }),
        response: { 302: z.null() },
      },
    },
    async (request, reply) => {
      const attempt: Attempt = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        to: localPath(request.query.to),
        begunAt: app.context.clock().getTime(),
      }
      const address = await known(provider)
        .then((there) => there.signInAddress(attempt))
        .catch(refusalOnly)
      if (address instanceof Refusal) return turnAway(request, reply, address, attempt.to)

      reply.setCookie(attemptCookie, sealAttempt(sealer, attempt), { ...cookie, maxAge: TEN_MINUTES })
      return reply.redirect(address)
    },
  )

  app.get(
    '/sign-in/return',
    {
      config: { may: 'staff.sign-in', purpose: 'sign-in', signsIn: true },
      schema: { tags: ['staff'], summary: 'Comes back from the identity provider; sets the session cookie', response: { 302: z.null() } },
    },
    async (request, reply) => {
      const attempt = openAttempt(sealer, request.cookies[attemptCookie], app.context.clock())
      reply.clearCookie(attemptCookie, cookie)
      const identity = await identify(provider, addressOf(request, settings.publicUrl), attempt).catch(refusalOnly)
      if (identity instanceof Refusal) return turnAway(request, reply, identity, attempt?.to)

      const outcome = await inPublicWork(request, (work: Work<StaffTables>) => letIn(work, identity, browserOf(request), sealer)).catch(
        (error: unknown) => ({ refused: refusalOnly(error) }),
      )
      if (outcome instanceof Refusal) return turnAway(request, reply, outcome, attempt?.to)
      if (typeof outcome !== 'string') return backToSignIn(reply, outcome.refused, attempt?.to)

      reply.setCookie(app.sessionCookie, outcome, cookie)
      return reply.redirect(attempt?.to ?? '/')
    },
  )

  app.delete(
    '/session',
    {
      config: { may: 'staff.sign-in', purpose: 'sign-in' },
      schema: {
        tags: ['staff'],
        summary: 'Sign out; says where to sign out at the identity provider as well',
        response: { 200: SessionEnded },
      },
    },
    async (request, reply) => {
      const idToken = await inWork(request, (work: Work<StaffTables>) => endSession(work, sessionToken(request), sealer))
      reply.clearCookie(app.sessionCookie, cookie)
      const address = idToken && provider ? await provider.signOutAddress(idToken).catch(refusalOnly) : null
      // A provider that is away keeps nobody signed in here.
      return { providerSignOut: address instanceof Refusal ? null : address }
    },
  )

  app.register(async (forms) => backChannel(forms as unknown as Routes, provider))
}

/** The identity provider itself tells, from server to server, that somebody's session there has ended. */
function backChannel(app: Routes, provider: Provider | undefined): void {
  const read = provider && logoutTokenReader(provider)
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: LARGEST_FORM }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  app.post(
    '/sign-in/back-channel-logout',
    {
      config: { may: 'staff.sign-in', purpose: 'sign-in' },
      schema: {
        tags: ['staff'],
        summary: 'Ends the sessions that ended at the identity provider (OpenID Connect Back-Channel Logout 1.0)',
        consumes: ['application/x-www-form-urlencoded'],
        body: z.object({ logout_token: z.string().min(1) }),
        response: { 200: z.null() },
      },
    },
    async (request) => {
      const ended = await (read ? read(request.body.logout_token) : Promise.reject(ruleBroken('sign-in.provider-missing'))).catch(
        refusalOnly,
      )
      await inPublicWork(request, async (work: Work<StaffTables>) => {
        if (ended instanceof Refusal) throw ended
        await endByProvider(work, ended)
      })
      return null
    },
  )
}

export const cookieOptions = (publicUrl: string) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: publicUrl.startsWith('https'),
})

export const browserOf = (request: FastifyRequest): Browser => ({
  address: request.ip,
  device: request.headers['user-agent'],
  token: sessionToken(request),
})

async function known(provider: Provider | undefined): Promise<Provider> {
  if (!provider) throw ruleBroken('sign-in.provider-missing')
  return provider
}

/** Only who comes back with what this browser began is asked after at the provider. */
async function identify(provider: Provider | undefined, address: URL, attempt: Attempt | undefined) {
  const there = await known(provider)
  if (!attempt || address.searchParams.get('state') !== attempt.state) throw ruleBroken('sign-in.attempt-unknown')
  return there.whoCameBack(address, attempt)
}

function addressOf(request: FastifyRequest, publicUrl: string): URL {
  const address = new URL(returnAddress(publicUrl))
  address.search = new URL(request.url, publicUrl).search
  return address
}

function refusalOnly(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  throw error
}

/** Leaves a trace of what was refused before any work began, and says it on the sign-in page. */
async function turnAway(request: FastifyRequest, reply: FastifyReply, refusal: Refusal, to?: string) {
  // For the administrator: a wrong secret, a clock that differs. Who stopped is no fault of anything.
  const { code, error, message } = (refusal.cause ?? {}) as { code?: string; error?: string; message?: string }
  if (refusal.cause && refusal.code !== 'sign-in.stopped')
    request.log.warn({ refusal: refusal.code, cause: error ?? code ?? message }, 'the identity provider did not let somebody in')
  await inPublicWork(request, () => Promise.reject(refusal)).catch(refusalOnly)
  return backToSignIn(reply, refusal, to)
}

/** The words stand on the page; the address says only which. */
function backToSignIn(reply: FastifyReply, { code }: Refusal, to = '/') {
  const back = new URLSearchParams({ fout: code.replace('sign-in.', ''), ...(to !== '/' && { naar: to }) })
  return reply.redirect(`/aanmelden?${back}`)
}
