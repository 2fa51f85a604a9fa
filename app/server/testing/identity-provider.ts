import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { Provider } from 'oidc-provider'
import type { IdentityProvider } from '#platform/server/settings.ts'

/** A fictitious employee, as the identity provider of a municipality knows one. */
export interface Employee {
  name: string
  preferred_username: string
  groups: string[]
}

export interface TestIdentityProvider {
  settings: IdentityProvider
  /** By subject; what is changed here holds from the next sign-in */
  employees: Map<string, Employee>
  /** A logout token as this provider signs it; with `forged` as somebody else does. Undefined leaves a claim out. */
  logoutToken: (claims: Record<string, unknown>, how?: { forged?: boolean }) => Promise<string>
  /** Nobody answers at its address any more. */
  close: () => Promise<void>
}

const CLIENT = 'wederhoor'
const SECRET = 'een-geheim-voor-de-test'
const A_MINUTE = 60
export const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout'

/** A certified identity provider (oidc-provider) on a free port of this machine, for the Wederhoor that stands at `publicUrl`: another site to a browser. */
export async function openIdentityProvider(publicUrl: string): Promise<TestIdentityProvider> {
  const employees = new Map<string, Employee>()
  let answer: RequestListener = (_request, response) => void response.writeHead(503).end()
  const server = createServer((request, response) => answer(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`

  const [own, foreign] = await Promise.all([makeKey(), makeKey()])
  const provider = makeProvider(issuer, publicUrl, own.jwk, employees)
  const listen = provider.callback()
  answer = (request, response) =>
    request.url?.startsWith('/interaction/') ? void interact(provider, employees, request, response) : void listen(request, response)

  return {
    settings: { issuer, clientId: CLIENT, clientSecret: SECRET, groupsClaim: 'groups' },
    employees,
    logoutToken: (claims, { forged = false } = {}) => {
      const usual = { iss: issuer, aud: CLIENT, iat: Math.floor(Date.now() / 1000), jti: randomUUID(), events: { [LOGOUT_EVENT]: {} } }
      const signer = new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'RS256', kid: own.jwk.kid, typ: 'logout+jwt' })
      return signer.sign(forged ? foreign.privateKey : own.privateKey)
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

async function makeKey() {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return { privateKey, jwk: { ...(await exportJWK(privateKey)), kid: randomUUID(), use: 'sig', alg: 'RS256' } }
}

function makeProvider(issuer: string, publicUrl: string, key: object, employees: Map<string, Employee>): Provider {
  return new Provider(issuer, {
    jwks: { keys: [key] } as never,
    cookies: { keys: [randomUUID()] },
    clients: [
      {
        client_id: CLIENT,
        client_secret: SECRET,
        redirect_uris: [`${publicUrl}/api/v1/sign-in/return`],
        post_logout_redirect_uris: [`${publicUrl}/aanmelden`],
        backchannel_logout_uri: `${publicUrl}/api/v1/sign-in/back-channel-logout`,
        backchannel_logout_session_required: true,
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups'] },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...employees.get(sub) }) }),
    // The municipality has agreed for its employees: nobody is asked for consent.
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc
      const grant = new context.oidc.provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
    ttl: {
      Interaction: A_MINUTE,
      Grant: A_MINUTE,
      Session: A_MINUTE,
      AccessToken: A_MINUTE,
      IdToken: A_MINUTE,
      AuthorizationCode: A_MINUTE,
    },
    // On its own it calls no address of this machine; here its only client stands there.
    fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined } as RequestInit),
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        logoutSource: (context, form) => {
          context.body = page(
            'Afmelden bij de gemeente',
            `${form}<button form="op.logoutForm" name="logout" value="yes">Ja, afmelden</button>`,
          )
        },
        postLogoutSuccessSource: (context) => {
          context.body = page('Afgemeld bij de gemeente', '')
        },
      },
    },
  })
}

/** The page of the provider where somebody says who they are; real ones ask for more. */
async function interact(
  provider: Provider,
  employees: Map<string, Employee>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    const people = [...employees].map(([sub, { name }]) => `<button name="who" value="${sub}">${name}</button>`).join('')
    const form = `<form method="post">${people}<button name="who" value="">Afbreken</button></form>`
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page('Aanmelden bij de gemeente', form))
    return
  }
  let body = ''
  for await (const part of request) body += part
  const accountId = new URLSearchParams(body).get('who')
  await provider.interactionFinished(request, response, accountId ? { login: { accountId } } : { error: 'access_denied' })
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`
