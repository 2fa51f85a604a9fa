import { z } from 'zod'
import type { MessageKinds } from '#modules/staff/contract.ts'
import { pageOf } from '#platform/contract/page.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { followedWords, resultOriginWords, resultOutcomeWords } from './result-words.ts'

export type Followed = keyof typeof followedWords
export const Followed = z.enum(valuesOf(followedWords))
export type ResultOutcome = keyof typeof resultOutcomeWords
export const ResultOutcome = z.enum(valuesOf(resultOutcomeWords))
export type ResultOrigin = keyof typeof resultOriginWords
export const ResultOrigin = z.enum(valuesOf(resultOriginWords))

const moment = z.iso.datetime()

/** What was done with an advice; only `followed` has to be told. `after` is the last version that the teller saw, 0 for none. */
export const GiveResult = z
  .object({
    followed: Followed,
    outcome: ResultOutcome.optional(),
    /** In cents */
    amount: z.int('Vul een bedrag in.').min(0, 'Een bedrag is niet negatief.').max(100_000_000, 'Dit bedrag is te hoog.').optional(),
    why: z.string().trim().max(1000, 'Houd het bij duizend tekens.').optional(),
    registeredInSocrates: z.boolean().optional(),
    cameFrom: z.enum(['work-list', 'mail']).default('work-list'),
    after: z.int().min(0),
  })
  .refine(({ followed, why }) => followed === 'yes' || (why ?? '').length >= 3, {
    path: ['why'],
    message: 'Schrijf kort op waarom het advies niet of deels is gevolgd.',
  })
  .meta({ id: 'GiveResult' })
export type GiveResult = z.output<typeof GiveResult>

export const AdviceResult = z
  .object({
    version: z.int(),
    followed: Followed,
    outcome: ResultOutcome.nullable(),
    amount: z.int().nullable(),
    why: z.string().nullable(),
    registeredInSocrates: z.boolean().nullable(),
    cameFrom: ResultOrigin,
    by: z.object({ id: z.uuid(), name: z.string() }),
    at: moment,
  })
  .meta({ id: 'AdviceResult' })
export type AdviceResult = z.output<typeof AdviceResult>

/** The versions, newest first, and how far asking for it has come. */
export const AdviceResults = z
  .object({
    reference: z.string(),
    excerpt: z.string(),
    versions: z.array(AdviceResult),
    request: z.object({ askedAt: moment, remindedAt: moment.nullable(), unknownAt: moment.nullable() }).nullable(),
    mayGive: z.boolean(),
  })
  .meta({ id: 'AdviceResults' })
export type AdviceResults = z.output<typeof AdviceResults>

/** A question of the asker that waits for its result. */
export const ResultDue = z.object({ id: z.uuid(), reference: z.string(), excerpt: z.string(), closedAt: moment }).meta({ id: 'ResultDue' })
export type ResultDue = z.output<typeof ResultDue>
export const ResultsDue = pageOf(ResultDue).meta({ id: 'ResultsDue' })
export type ResultsDue = z.output<typeof ResultsDue>

/** What the desk tells consultants about results. */
export const resultMessages = {
  'advice.result-asked': {
    title: { nl: 'Wat is er met het advies gedaan?', en: 'What was done with the advice?' },
    mailSubject: 'Er staat een korte vraag voor u klaar over een advies',
    page: (id) => `/advies/${id}/gevolg?van=mail`,
  },
  'advice.result-reminded': {
    title: { nl: 'Nog een keer: wat is er met het advies gedaan?', en: 'Once more: what was done with the advice?' },
    mailSubject: 'Herinnering: een korte vraag over een advies',
    page: (id) => `/advies/${id}/gevolg?van=mail`,
  },
} as const satisfies MessageKinds
