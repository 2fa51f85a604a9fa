import { z } from 'zod'
import { DataCategory, PartnerKind, SharingDirection, SharingEnd, SharingPurpose, SharingRoute } from './sharing-lists.ts'

const day = z.iso.date()
const Person = z.object({ id: z.uuid(), name: z.string() })

/** One line of the log: what was shared, with whom, on what ground, when, by whom, and what became of it. */
export const Sharing = z
  .object({
    id: z.uuid(),
    thing: z.object({ kind: z.enum(['action']), id: z.uuid(), reference: z.string() }),
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
