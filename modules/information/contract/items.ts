import { z } from 'zod'
import { Cause } from '#modules/investigations/contract.ts'
import { Scheme } from '#modules/reports/contract.ts'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { itemStateWords, languageWords, wayWords } from './words.ts'

export const ItemState = z.enum(valuesOf(itemStateWords))
export type ItemState = z.output<typeof ItemState>
export const Way = z.enum(valuesOf(wayWords))
export type Way = z.output<typeof Way>
export const OtherLanguage = z.enum(valuesOf(languageWords))
export type OtherLanguage = z.output<typeof OtherLanguage>

const title = z.string().trim().min(3).max(120)
const body = z.string().trim().min(20).max(8000)

/** What somebody writes for residents. `public` shows it on the open page once it is in use. */
export const WriteItem = z
  .object({
    title,
    body,
    scheme: Scheme,
    law: z.string().trim().min(2).max(300),
    causes: z.array(Cause).min(1).max(8),
    ownerId: z.uuid(),
    reviewOn: z.iso.date(),
    public: z.boolean().default(false),
  })
  .meta({ id: 'WriteItem' })
export type WriteItem = z.output<typeof WriteItem>
/** The same, knowing which revision was read: what came in between is not overwritten. */
export const RewriteItem = WriteItem.extend({ revision: z.number().int().positive() }).meta({ id: 'RewriteItem' })
export type RewriteItem = z.output<typeof RewriteItem>

/** Knows which revision was read: nobody puts words in use that they did not see. */
export const ChangeState = z
  .object({
    state: z.enum(['in-use', 'withdrawn']),
    because: z.string().trim().max(500).optional(),
    revision: z.number().int().positive(),
  })
  .meta({ id: 'ChangeItemState' })
export type ChangeState = z.output<typeof ChangeState>

/** `ofVersion` is the version of the Dutch words that it translates: a translation of older words never counts as current. */
export const WriteTranslation = z
  .object({
    title: z.string().trim().min(2).max(160),
    body: z.string().trim().min(10).max(12_000),
    ofVersion: z.number().int().positive(),
  })
  .meta({ id: 'WriteTranslation' })
export type WriteTranslation = z.output<typeof WriteTranslation>
export const TranslationParams = z.object({ id: z.uuid(), language: OtherLanguage })

export const ItemsQuery = PageQuery.extend({
  q: z.string().trim().min(1).max(200).optional(),
  state: ItemState.optional(),
  scheme: Scheme.optional(),
  cause: Cause.optional(),
  own: z.enum(['kept']).optional(),
  waits: z.enum(['review']).optional(),
})
export type ItemsQuery = z.output<typeof ItemsQuery>

export const ItemRow = z.object({
  id: z.uuid(),
  title: z.string(),
  scheme: Scheme,
  causes: z.array(Cause),
  state: ItemState,
  public: z.boolean(),
  owner: z.string(),
  reviewOn: z.iso.date(),
  overdue: z.boolean(),
  languages: z.array(OtherLanguage),
  uses: z.number().int(),
  reached: z.number().int(),
})
export type ItemRow = z.output<typeof ItemRow>
export const ItemPage = pageOf(ItemRow).meta({ id: 'ItemPage' })
export type ItemPage = z.output<typeof ItemPage>

export const ItemVersion = z.object({
  number: z.number().int(),
  title: z.string(),
  body: z.string(),
  law: z.string(),
  writtenBy: z.string(),
  writtenAt: z.iso.datetime(),
})
export type ItemVersion = z.output<typeof ItemVersion>
export const Translation = z.object({
  language: OtherLanguage,
  title: z.string(),
  body: z.string(),
  outOfDate: z.boolean(),
  writtenBy: z.string(),
  writtenAt: z.iso.datetime(),
})
export type Translation = z.output<typeof Translation>
export const Use = z.object({
  id: z.uuid(),
  way: Way,
  usedOn: z.iso.date(),
  version: z.number().int(),
  reached: z.number().int(),
  group: z.string().nullable(),
  unit: z.string().nullable(),
  recordedBy: z.string(),
})
export type Use = z.output<typeof Use>

export const Item = z
  .object({
    id: z.uuid(),
    title: z.string(),
    body: z.string(),
    scheme: Scheme,
    law: z.string(),
    causes: z.array(Cause),
    state: ItemState,
    withdrawnBecause: z.string().nullable(),
    inUseFrom: z.iso.date().nullable(),
    withdrawnOn: z.iso.date().nullable(),
    public: z.boolean(),
    ownerId: z.uuid(),
    owner: z.string(),
    reviewOn: z.iso.date(),
    overdue: z.boolean(),
    version: z.number().int(),
    revision: z.number().int(),
    versions: z.array(ItemVersion),
    translations: z.array(Translation),
    /** The latest fifty; all of them are in the export. */
    uses: z.array(Use),
  })
  .meta({ id: 'InformationItem' })
export type Item = z.output<typeof Item>
export const ItemMade = z.object({ id: z.uuid() })
export type ItemMade = z.output<typeof ItemMade>
