import * as oidc from 'openid-client'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { IdentityProvider } from '#platform/server/settings.ts'
import type { Attempt } from './attempt.ts'
import { type Identity, readIdentity } from './identity-rules.ts'

const SECONDS_TO_ANSWER = 8

/** The identity provider of the municipality, as this installation speaks with it (OpenID Connect Core, code flow with PKCE). */
export interface Provider {
  settings: IdentityProvider
  /** Where the browser goes to sign in. Refuses `sign-in.provider-away`. */
  signInAddress: (attempt: Attempt) => Promise<string>
  /** Who came back. Refuses `sign-in.stopped`, `sign-in.not-confirmed`, `sign-in.provider-away`. */
  whoCameBack: (address: URL, attempt: Attempt) => Promise<Identity>
  /** Where the browser goes to sign out there too; null when the provider has no such place. */
  signOutAddress: (idToken: string) => Promise<string | null>
  /** What its own messages are checked against: its name, and where its public keys are. Refuses `sign-in.provider-away`. */
  signature: () => Promise<{ issuer: string; keys: URL }>
}

/** Asks the provider nothing until somebody signs in, so that the product starts without it. */
export function openProvider(settings: IdentityProvider, publicUrl: string): Provider {
  const configuration = keptOnceKnown(() => discover(settings))

  return {
    settings,
    async signInAddress({ state, nonce, verifier }) {
      const config = await configuration()
      const address = oidc.buildAuthorizationUrl(config, {
        redirect_uri: returnAddress(publicUrl),
        scope: scopeFor(config),
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      return address.toString()
    },

    async whoCameBack(address, { state, nonce, verifier }) {
      const config = await configuration()
      try {
        const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
        const tokens = await oidc.authorizationCodeGrant(config, address, checks)
        const claims = await allClaims(config, tokens, settings.groupsClaim)
        return readIdentity(claims, settings.groupsClaim, tokens.id_token ?? '')
      } catch (error) {
        throw asRefusal(error)
      }
    },

    async signOutAddress(idToken) {
      const config = await configuration()
      if (!config.serverMetadata().end_session_endpoint) return null
      const way = { id_token_hint: idToken, post_logout_redirect_uri: `${publicUrl}/aanmelden` }
      return oidc.buildEndSessionUrl(config, way).toString()
    },

    async signature() {
      const { issuer, jwks_uri = '' } = (await configuration()).serverMetadata()
      return { issuer, keys: new URL(jwks_uri) }
    },
  }
}

export const returnAddress = (publicUrl: string) => `${publicUrl}/api/v1/sign-in/return`

/** A provider that was away is asked again at the next sign-in. */
function keptOnceKnown<Result>(find: () => Promise<Result>): () => Promise<Result> {
  let known: Promise<Result> | undefined
  return () => {
    known ??= find().catch((error) => {
      known = undefined
      throw error
    })
    return known
  }
}

async function discover({ issuer, clientId, clientSecret }: IdentityProvider): Promise<oidc.Configuration> {
  const insecure = new URL(issuer).protocol === 'http:' ? [oidc.allowInsecureRequests] : []
  try {
    return await oidc.discovery(new URL(issuer), clientId, undefined, secretAsAsked(clientSecret), {
      timeout: SECONDS_TO_ANSWER,
      // The signature of the ID token is checked, also where TLS alone would do.
      execute: [oidc.enableNonRepudiationChecks, ...insecure],
    })
  } catch (cause) {
    throw Object.assign(ruleBroken('sign-in.provider-away'), { cause })
  }
}

/** In the way that the provider takes it. */
function secretAsAsked(secret: string): oidc.ClientAuth {
  const [inBody, inHeader] = [oidc.ClientSecretPost(secret), oidc.ClientSecretBasic(secret)]
  return (server, ...rest) =>
    (server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ? inBody : inHeader)(server, ...rest)
}

/** Some providers give groups only to who asks for them by name. */
function scopeFor(config: oidc.Configuration): string {
  const offered = config.serverMetadata().scopes_supported ?? []
  return ['openid', 'profile', 'email', ...(offered.includes('groups') ? ['groups'] : [])].join(' ')
}

/** The claims of the ID token; where groups are missing there, completed with what the provider tells on request. */
async function allClaims(
  config: oidc.Configuration,
  tokens: Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>,
  groupsClaim: string,
): Promise<Readonly<Record<string, unknown>>> {
  const claims = tokens.claims()
  if (!claims) throw ruleBroken('sign-in.not-confirmed')
  if (groupsClaim in claims || !config.serverMetadata().userinfo_endpoint) return claims
  return { ...(await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)), ...claims }
}

const STOPPED = new Set(['access_denied', 'login_required', 'interaction_required', 'consent_required'])
const AWAY = new Set(['temporarily_unavailable', 'server_error'])

function asRefusal(cause: unknown): unknown {
  const refused = (code: string) => Object.assign(ruleBroken(code), { cause })
  if (cause instanceof oidc.AuthorizationResponseError && STOPPED.has(cause.error)) return refused('sign-in.stopped')
  if (cause instanceof oidc.AuthorizationResponseError && AWAY.has(cause.error)) return refused('sign-in.provider-away')
  if (cause instanceof oidc.AuthorizationResponseError || cause instanceof oidc.ResponseBodyError) return refused('sign-in.not-confirmed')
  if (cause instanceof oidc.ClientError) return refused(cause.code === 'OAUTH_TIMEOUT' ? 'sign-in.provider-away' : 'sign-in.not-confirmed')
  if (cause instanceof TypeError && cause.message === 'fetch failed') return refused('sign-in.provider-away')
  return cause
}
