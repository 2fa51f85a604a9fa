import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import { z } from 'zod'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Provider } from './identity-provider.ts'

/** What the identity provider says has ended: one of its sessions, all sessions of one person, or both named. */
export interface EndedThere {
  issuer: string
  tokenId: string
  subject: string | null
  session: string | null
}

type Keys = ReturnType<typeof createRemoteJWKSet>

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
const OLDEST = '10 minutes'
const CLOCKS_DIFFER = '1 minute'
/** As long as a token could still be offered again: its greatest age and the difference of clocks. */
export const USABLE_FOR = 12 * 60_000

const Told = z
  .object({
    iss: z.string(),
    jti: z.string().min(1).max(200),
    sub: z.string().optional(),
    sid: z.string().optional(),
    events: z.object({ [EVENT]: z.looseObject({}) }),
    nonce: z.undefined().optional(),
  })
  .refine(({ sub, sid }) => sub || sid)

/** Checks a logout token (OpenID Connect Back-Channel Logout 1.0, 2.6). Refuses `sign-in.logout-token-refused`, `sign-in.provider-away`. */
export function logoutTokenReader({ settings, signature }: Provider): (token: string) => Promise<EndedThere> {
  let kept: Keys | undefined

  return async (token) => {
    const { issuer, keys } = await signature()
    kept ??= createRemoteJWKSet(keys)
    const told = Told.safeParse(await verified(token, kept, { issuer, audience: settings.clientId }))
    if (!told.success) throw ruleBroken('sign-in.logout-token-refused')
    const { iss, jti, sub, sid } = told.data
    return { issuer: iss, tokenId: jti, subject: sub ?? null, session: sid ?? null }
  }
}

async function verified(token: string, keys: Keys, told: { issuer: string; audience: string }): Promise<JWTPayload> {
  try {
    return (await jwtVerify(token, keys, { ...told, maxTokenAge: OLDEST, clockTolerance: CLOCKS_DIFFER })).payload
  } catch (cause) {
    const isToken = cause instanceof errors.JOSEError && !(cause instanceof errors.JWKSTimeout)
    throw Object.assign(ruleBroken(isToken ? 'sign-in.logout-token-refused' : 'sign-in.provider-away'), { cause })
  }
}
