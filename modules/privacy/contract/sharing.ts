import { z } from 'zod'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { DataCategory, PartnerKind, SharingDirection, SharingEnd, SharingPurpose, SharingRoute } from './sharing-lists.ts'

const day = z.iso.date()
const Person = z.object({ id: z.uuid(), name: z.string() })

/** One line of the log: what was shared, with whom, on what ground, when, by whom, and what became of it. */
export const Sharing = z
  .object({
    id: z.uuid(),
    thing: z.object({ kind: z.enum(['action', 'investigation']), id: z.uuid(), reference: z.string() }),
    direction: SharingDirection,
    partner: z.object({ id: z.uuid(), name: z.string(), kind: PartnerKind }),
    purpose: SharingPurpose,
    route: SharingRoute,
    /** Null when it went along with a criminal report */
    agreement: z.object({ id: z.uuid(), reference: z.string() }).nullable(),
    criminalReport: z.string().nullable(),
    categories: z.array(DataCategory),
    what: z.string(),
    amount: z.int(),
    necessity: z.string(),
    sharedBy: Person,
    sharedAt: z.iso.datetime(),
    /** By this day somebody writes down what became of it */
    dueOn: day,
    ended: SharingEnd.nullable(),
    endedOn: day.nullable(),
    endNote: z.string().nullable(),
    endedBy: Person.nullable(),
    /** Whether the asker may write down its end now */
    mayEnd: z.boolean(),
  })
  .meta({ id: 'Sharing' })
export type Sharing = z.output<typeof Sharing>
export const Sharings = z.object({ sharings: z.array(Sharing) }).meta({ id: 'Sharings' })
export type Sharings = z.output<typeof Sharings>

/** All optional; newest first. `open` is what has no end written down, `late` what should have one by today. */
export const SharingsFilter = z.object({
  partner: z.uuid().optional(),
  direction: SharingDirection.optional(),
  state: z.enum(['open', 'late', 'ended']).optional(),
  from: day.optional(),
  to: day.optional(),
  /** Within one action */
  about: z.uuid().optional(),
})
export type SharingsFilter = z.output<typeof SharingsFilter>
export const SharingsQuery = PageQuery.extend(SharingsFilter.shape)
export type SharingsQuery = z.output<typeof SharingsQuery>
export const SharingPage = pageOf(Sharing).meta({ id: 'SharingPage' })
export type SharingPage = z.output<typeof SharingPage>

/** What became of what was shared, written down once. */
export const EndSharing = z.object({
  ended: SharingEnd,
  endedOn: day,
  note: z.string().trim().min(5, 'Schrijf op hoe u dat weet, in ten minste vijf tekens.').max(500),
})
export type EndSharing = z.output<typeof EndSharing>
