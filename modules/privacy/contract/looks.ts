import { z } from 'zod'
import { Bsn } from '#platform/contract/bsn-field.ts'
import { PageQuery, pageOf } from '#platform/contract/page.ts'

/** One look at a report or file, as everybody who sees it may read it. */
export const Look = z
  .object({
    seq: z.number().int(),
    at: z.iso.datetime(),
    action: z.string(),
    /** Null: a stranger, or the system itself */
    actor: z.string().nullable(),
    caseRole: z.string().nullable(),
    purpose: z.string(),
  })
  .meta({ id: 'Look' })
export type Look = z.output<typeof Look>
export const Looks = pageOf(Look).meta({ id: 'Looks' })
export type Looks = z.output<typeof Looks>

/** The same for the privacy officer: of which case, from where and when; never what stands in it. */
export const OverseenLook = Look.extend({
  actorId: z.uuid().nullable(),
  cameFrom: z.string(),
  outsideHours: z.boolean(),
  about: z.object({ kind: z.string(), id: z.uuid().nullable(), reference: z.string().nullable() }),
  /** How many rows a list showed; null when it was no list */
  shown: z.number().int().nullable(),
}).meta({ id: 'OverseenLook' })
export type OverseenLook = z.output<typeof OverseenLook>
export const OverseenLooks = pageOf(OverseenLook).meta({ id: 'OverseenLooks' })
export type OverseenLooks = z.output<typeof OverseenLooks>

/** All optional; newest first. */
export const LooksFilter = z.object({
  colleague: z.uuid().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Evenings, nights, weekends and holidays, by the working hours of that day */
  hours: z.enum(['outside']).optional(),
  /** At a report, file or person by somebody with no part in it, or as coordinator of the team alone */
  caseRole: z.enum(['none']).optional(),
  /** One report or file */
  about: z.uuid().optional(),
})
export type LooksFilter = z.output<typeof LooksFilter>
export const LooksQuery = PageQuery.extend(LooksFilter.shape)
export type LooksQuery = z.output<typeof LooksQuery>

/** Who looked at one person. The number travels in the body, and why is remembered. */
export const SearchPerson = z.object({
  bsn: Bsn,
  reason: z.string().trim().min(10, 'Schrijf in minstens tien tekens waarom u dit opzoekt.').max(1000),
  after: z.string().max(100).optional(),
})
export type SearchPerson = z.output<typeof SearchPerson>
export const PersonLooks = pageOf(OverseenLook).extend({ known: z.boolean() }).meta({ id: 'PersonLooks' })
export type PersonLooks = z.output<typeof PersonLooks>

/** An earlier search: by whom, when and why; not for whom. */
export const PersonSearch = z
  .object({ id: z.uuid(), by: z.string(), at: z.iso.datetime(), reason: z.string() })
  .meta({ id: 'PersonSearch' })
export type PersonSearch = z.output<typeof PersonSearch>
export const PersonSearches = z.object({ searches: z.array(PersonSearch) }).meta({ id: 'PersonSearches' })
export type PersonSearches = z.output<typeof PersonSearches>

/** How the chain over the trail stands, and whether its newest links prove their events at this moment. */
export const TrailState = z
  .object({
    sealedAt: z.iso.datetime().nullable(),
    sealed: z.number().int(),
    unsealed: z.number().int(),
    batches: z.number().int(),
    head: z.string().nullable(),
    verifiedAt: z.iso.datetime(),
    /** How many of the newest links were proved */
    verified: z.number().int(),
    intact: z.boolean(),
  })
  .meta({ id: 'TrailState' })
export type TrailState = z.output<typeof TrailState>
