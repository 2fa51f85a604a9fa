import type { FastifyBaseLogger, FastifyInstance, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Refusals } from '#platform/contract/refusal.ts'
import type { SealedColumn } from './sealed-column.ts'

export type Routes = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

/** Which roles may do what; `anyone` is whoever is signed in, `public` needs no account. */
export type Permissions<Name extends string = string> = Readonly<Record<Name, readonly string[]>>

/** What a module hands to `app/server/modules.ts`. */
export interface ServerModule {
  name: string
  permissions: Permissions
  refusals: Refusals
  routes: (app: Routes) => void
  /** Every column with sealed values, for a rotation of keys */
  sealed?: readonly SealedColumn[]
}

/** What the data on a route are used for; stands in the audit trail, and each in the register of privacy. */
export const purposes = [
  'sign-in',
  'administration',
  'receiving-reports',
  'social-domain-enforcement',
  'advising-colleagues',
  'programme-account',
  'data-protection',
  'informing-residents',
  'planning-work',
  'working-with-partners',
] as const
export type Purpose = (typeof purposes)[number]

/** What the `:id` of a route is the number of; the trail calls it by the same name when it is refused and when it is done. */
export type ThingKind =
  | 'absence'
  | 'access-request'
  | 'account'
  | 'action'
  | 'activity'
  | 'agreement'
  | 'attached-item'
  | 'citation'
  | 'contract'
  | 'designation'
  | 'disclosure'
  | 'entry'
  | 'field-pack'
  | 'goal'
  | 'information-group'
  | 'information-item'
  | 'investigation'
  | 'lesson'
  | 'knowledge-item'
  | 'location'
  | 'mandate'
  | 'municipality'
  | 'partner'
  | 'partner-contact'
  | 'person'
  | 'photo'
  | 'pick'
  | 'programme'
  | 'question'
  | 'report'
  | 'report-import'
  | 'result-import'
  | 'scenario'
  | 'session'
  | 'sharing'
  | 'shift'
  | 'suspension'
  | 'unit'

declare module 'fastify' {
  interface FastifyContextConfig {
    may?: string
    purpose?: Purpose
    /** Demanded of a route with `:id` */
    thing?: ThingKind
    /** Open to whoever has not accepted the code of conduct yet: for reading and accepting it */
    beforeConduct?: boolean
  }
}
