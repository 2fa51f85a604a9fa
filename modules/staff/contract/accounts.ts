import { z } from 'zod'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { Addressee, Compartment, DesignationKind, ReviewVerdict, Role } from './closed-lists.ts'

const day = z.iso.date()
/** A day that somebody writes down here: years outside these are typing errors, and far ones cannot be counted on with. */
const plausibleDay = day.refine((on) => on >= '2000-01-01' && on <= '2200-12-31', 'Kies een dag van 2000 tot en met 2200.')
const source = z
  .string()
  .trim()
  .min(5, 'Noem het besluit waarop dit rust, in ten minste vijf tekens.')
  .max(300, 'Houd het bij driehonderd tekens.')
const inOrder = ({ from, lastDay }: { from: string; lastDay?: string | undefined }) => !lastDay || lastDay >= from
const reversed = { path: ['lastDay'], message: 'De laatste dag ligt voor de eerste.' }

/** Holds from `from` up to and including `lastDay`; null: until further notice. */
const period = { from: day, lastDay: day.nullable(), holds: z.enum(['coming', 'now', 'lapsed']) }

export const Mandate = z
  .object({
    id: z.uuid(),
    addressee: Addressee,
    partKinds: z.array(z.string()),
    upToCents: z.int().nullable(),
    source: z.string(),
    ...period,
  })
  .meta({ id: 'Mandate', description: 'What somebody may decide, for which department, up to which amount (null: no limit)' })
export type Mandate = z.output<typeof Mandate>

export const Designation = z
  .object({ id: z.uuid(), kind: DesignationKind, number: z.string().nullable(), source: z.string(), ...period })
  .meta({ id: 'Designation' })
export type Designation = z.output<typeof Designation>

/** What somebody may do, as it stands. `seen` names this state: who confirms it says which state was seen. */
export const Rights = z
  .object({
    roles: z.array(Role),
    unit: z.string().nullable(),
    municipalities: z.array(z.string()),
    mandates: z.array(Mandate),
    designations: z.array(Designation),
    seen: z.string(),
  })
  .meta({ id: 'Rights' })
export type Rights = z.output<typeof Rights>

export const AccountRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    active: z.boolean(),
    roles: z.array(Role),
    unit: z.string().nullable(),
    mandates: z.int(),
    designations: z.array(Designation),
    lastSignInAt: z.iso.datetime().nullable(),
    lastReviewedAt: z.iso.datetime().nullable(),
    reviewDueOn: day,
  })
  .meta({ id: 'AccountRow' })
export type AccountRow = z.output<typeof AccountRow>
export const AccountPage = pageOf(AccountRow)
export type AccountPage = z.output<typeof AccountPage>

export const AccountsQuery = PageQuery.extend({
  role: Role.optional(),
  unit: z.uuid().optional(),
  status: z.enum(['active', 'blocked']).optional(),
  waits: z.enum(['review']).optional(),
})
export type AccountsQuery = z.output<typeof AccountsQuery>

const Place = z.object({ id: z.uuid(), code: z.string(), name: z.string() })

export const AccountFile = z
  .object({
    id: z.uuid(),
    account: z.string(),
    name: z.string(),
    demo: z.boolean(),
    active: z.boolean(),
    createdAt: z.iso.datetime(),
    lastSignInAt: z.iso.datetime().nullable(),
    roles: z.array(z.object({ role: Role, groups: z.array(z.string()) })),
    unit: Place.extend({ compartment: Compartment.nullable() }).nullable(),
    municipality: Place,
    alsoFor: z.array(Place),
    mandates: z.array(Mandate),
    designations: z.array(Designation),
    /** Is BOA today and no valid training for it is written down; null for who may not read the trainings */
    boaWithoutTraining: z.boolean().nullable(),
    seen: z.string(),
    reviewDueOn: day,
    reviews: z.array(z.object({ id: z.uuid(), at: z.iso.datetime(), by: z.string(), verdict: ReviewVerdict, note: z.string().nullable() })),
    /** It is the asker's own: readable, and changed by somebody else */
    own: z.boolean(),
  })
  .meta({ id: 'AccountFile' })
export type AccountFile = z.output<typeof AccountFile>

/** `active: false` blocks: every session of the account ends at once. */
export const BlockAccount = z.object({ active: z.boolean() })
export const MoveAccount = z.object({
  unitId: z.uuid().nullable(),
  municipalityId: z.uuid(),
  alsoFor: z.array(z.uuid()).max(50).default([]),
})
export type MoveAccount = z.output<typeof MoveAccount>

export const GrantMandate = z
  .object({
    addressee: Addressee,
    partKinds: z.array(z.string().max(40)).min(1).max(20),
    upToCents: z.int().min(1).max(1_000_000_000_00).nullable().default(null),
    from: plausibleDay,
    lastDay: plausibleDay.optional(),
    source,
  })
  .refine(inOrder, reversed)
export type GrantMandate = z.output<typeof GrantMandate>

export const GrantDesignation = z
  .object({
    kind: DesignationKind,
    number: z.string().trim().max(60).optional(),
    from: plausibleDay,
    lastDay: plausibleDay.optional(),
    source,
  })
  .refine(inOrder, reversed)
export type GrantDesignation = z.output<typeof GrantDesignation>

/** The last day on which it holds, and the one that the asker saw, so that two people do not end the same thing twice. */
export const EndOn = z.object({ lastDay: plausibleDay, seenLastDay: day.nullable() })
export type EndOn = z.output<typeof EndOn>

/** What is decided on here; the words come from the module that decides. */
export const MandateParts = z.object({ parts: z.array(z.object({ kind: z.string(), nl: z.string(), en: z.string() })) })
export type MandateParts = z.output<typeof MandateParts>
