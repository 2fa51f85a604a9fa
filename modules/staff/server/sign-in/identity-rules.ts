/** Somebody for whom the identity provider vouches. */
export interface Identity {
  issuer: string
  subject: string
  /** What the account may be called, the best one first */
  names: string[]
  name: string
  /** Where this person is mailed, when the provider tells and has not said that it is unsure */
  mail: string | null
  groups: string[]
  /** The provider's own session, for its message that it ended */
  session: string | null
  idToken: string
}

type Claims = Readonly<Record<string, unknown>>

const LONGEST = 200

/** Reads from the claims who somebody is and in which groups; a claim of another shape counts as absent. */
export function readIdentity(claims: Claims, groupsClaim: string, idToken: string): Identity {
  const subject = String(claims.sub)
  const called = [claims.preferred_username, claims.email, subject].filter(isWord)
  return {
    issuer: String(claims.iss),
    subject,
    names: called,
    name: [claims.name, ...called].find(isWord) ?? subject,
    mail: isWord(claims.email) && claims.email_verified !== false ? claims.email : null,
    groups: [claims[groupsClaim]].flat().filter(isWord),
    session: isWord(claims.sid) ? claims.sid : null,
    idToken,
  }
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST
}
