import { z } from 'zod'
import type { Sealer } from '#platform/server/sealed.ts'

const TEN_MINUTES = 600_000
const PLACE = 'staff.sign-in-attempt'

/** What one browser has to bring back from the identity provider. */
const Attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  /** PKCE: shows that who brings the code is who asked for it */
  verifier: z.string(),
  to: z.string(),
  begunAt: z.number(),
})
export type Attempt = z.output<typeof Attempt>

/** For the cookie of the browser that begins to sign in; nobody can read or change it. */
export const sealAttempt = (sealer: Sealer, attempt: Attempt): string => sealer.seal(JSON.stringify(attempt), PLACE).toString('base64url')

/** What this browser began, within ten minutes; undefined when it began nothing, or when the cookie is not ours. */
export function openAttempt(sealer: Sealer, cookie: string | undefined, now: Date): Attempt | undefined {
  const attempt = cookie ? Attempt.safeParse(opened(sealer, cookie)).data : undefined
  if (!attempt || now.getTime() - attempt.begunAt > TEN_MINUTES) return undefined
  return attempt
}

function opened(sealer: Sealer, cookie: string): unknown {
  try {
    return JSON.parse(sealer.open(Buffer.from(cookie, 'base64url'), PLACE))
  } catch {
    return undefined // made by somebody else, or under a key that is gone
  }
}
