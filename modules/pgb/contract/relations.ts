import { z } from 'zod'
import { DataCategory, PartnerKind } from '#modules/privacy/contract.ts'
import { pageOf } from '#platform/contract/page.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { exchangeDirectionWords } from './relation-event-words.ts'

const day = z.iso.date()
const sentence = (least: number, most: number) => z.string().trim().min(least).max(most)

export type ExchangeDirection = keyof typeof exchangeDirectionWords
export const ExchangeDirection = z.enum(valuesOf(exchangeDirectionWords))

/** A contact in general: no personal data in it. */
export const RecordContact = z.object({
  partner: z.uuid(),
  direction: ExchangeDirection,
  onDay: day,
  what: sentence(5, 2000),
  ground: sentence(3, 300),
  result: z.string().trim().max(2000).default(''),
})
export type RecordContact = z.output<typeof RecordContact>

/** A contact about a file; with personal data it stands in the log of what was shared too. */
export const RecordExchange = RecordContact.extend({
  shared: z
    .object({ categories: z.array(DataCategory).min(1), records: z.int().min(1).max(100_000), necessity: sentence(10, 1000) })
    .optional(),
})
export type RecordExchange = z.output<typeof RecordExchange>
export const RecordExchangeResult = z.object({ result: sentence(2, 2000) })
export type RecordExchangeResult = z.output<typeof RecordExchangeResult>

export const Exchange = z.object({
  id: z.uuid(),
  partner: z.object({ id: z.uuid(), name: z.string(), kind: PartnerKind }),
  direction: ExchangeDirection,
  onDay: day,
  what: z.string(),
  ground: z.string(),
  result: z.string(),
  withPersonalData: z.boolean(),
  recordedBy: z.object({ id: z.uuid(), name: z.string() }),
  /** Whether the asker may write the result */
  mayChange: z.boolean(),
})
export type Exchange = z.output<typeof Exchange>
export const Exchanges = pageOf(Exchange).meta({ id: 'Exchanges' })
export type Exchanges = z.output<typeof Exchanges>
