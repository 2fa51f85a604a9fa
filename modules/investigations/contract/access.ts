import { z } from 'zod'
import { Disclosure } from '#modules/privacy/contract.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { filePartWords, grantKindWords, grantStateWords, whySeesWords } from './access-words.ts'

const day = z.iso.date()
const moment = z.iso.datetime()
const Person = z.object({ id: z.uuid(), name: z.string() })
const sentence = (least = 10) => z.string().trim().min(least).max(4000)
const reference = z.string().trim().toUpperCase().min(3).max(30)

export type FilePart = keyof typeof filePartWords
export const FilePart = z.enum(valuesOf(filePartWords))
export type GrantKind = keyof typeof grantKindWords
export const GrantKind = z.enum(valuesOf(grantKindWords))
export type GrantState = keyof typeof grantStateWords
export const GrantState = z.enum(valuesOf(grantStateWords))
export type WhySees = keyof typeof whySeesWords
const WhySees = z.enum(valuesOf(whySeesWords))

/** Asks to read a file by its reference. The answer is the same whatever there is. */
export const AskAccess = z.object({ reference, reason: sentence(), until: day }).meta({ id: 'AskAccess' })
export type AskAccess = z.output<typeof AskAccess>
/** Reads at once, without anybody's leave; the privacy officer is told. */
export const BreakGlass = z.object({ reference, reason: sentence(20), confirmed: z.literal(true) }).meta({ id: 'BreakGlass' })
export type BreakGlass = z.output<typeof BreakGlass>
export const DecideAccess = z
  .object({ granted: z.boolean(), until: day.optional(), reason: z.string().trim().max(2000).optional() })
  .meta({ id: 'DecideAccess' })
export type DecideAccess = z.output<typeof DecideAccess>
export const EndAccess = z.object({ reason: sentence() })
export const InviteGuest = z
  .object({ accountId: z.uuid(), parts: z.array(FilePart).min(1), until: day, reason: sentence() })
  .meta({ id: 'InviteGuest' })
export type InviteGuest = z.output<typeof InviteGuest>
export const SealFile = z.object({ reason: sentence(), named: z.array(z.uuid()).max(50) }).meta({ id: 'SealFile' })
export type SealFile = z.output<typeof SealFile>
export const NamePerson = z.object({ accountId: z.uuid() })
export const LiftSeal = z.object({ reason: sentence() })
export const LookAtGlass = z.object({ note: sentence(3) })

/** One's own request, invitation or broken glass; `file` leads to it while it may be read. */
export const OwnAccess = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    kind: GrantKind,
    parts: z.array(FilePart).nullable(),
    reason: z.string(),
    requestedAt: moment,
    askedUntil: day,
    until: day.nullable(),
    state: GrantState,
    answer: z.string().nullable(),
    file: z.uuid().nullable(),
  })
  .meta({ id: 'OwnAccess' })
export type OwnAccess = z.output<typeof OwnAccess>
/** `glassUntil`: the last day of reading for who breaks the glass today */
export const OwnAccessList = z.object({ access: z.array(OwnAccess), longestDays: z.int(), glassUntil: day }).meta({ id: 'OwnAccessList' })
export type OwnAccessList = z.output<typeof OwnAccessList>
export const GlassBroken = z.object({ file: z.uuid(), until: day })

/** A request on a file on which the asker may decide. */
export const OpenRequest = z
  .object({ id: z.uuid(), file: z.uuid(), reference: z.string(), person: Person, requestedAt: moment, until: day })
  .meta({ id: 'OpenRequest' })
export type OpenRequest = z.output<typeof OpenRequest>
export const OpenRequests = z.object({ requests: z.array(OpenRequest) }).meta({ id: 'OpenRequests' })

/** Somebody who asked, was invited or broke the glass, as the people on the file see it. */
export const Grant = z.object({
  id: z.uuid(),
  person: Person,
  unit: z.string().nullable(),
  kind: GrantKind,
  parts: z.array(FilePart).nullable(),
  reason: z.string(),
  requestedAt: moment,
  askedUntil: day,
  until: day.nullable(),
  state: GrantState,
  decidedBy: Person.nullable(),
  answer: z.string().nullable(),
  /** Whether letting this person in would cross the wall between compartments */
  crosses: z.boolean(),
})
export type Grant = z.output<typeof Grant>

/** Who may see a file and why. */
export const FileAccess = z
  .object({
    people: z.array(z.object({ person: Person, why: WhySees, until: day.nullable(), parts: z.array(FilePart).nullable() })),
    grants: z.array(Grant),
    seal: z.object({ reason: z.string(), sealedBy: Person, sealedAt: moment }).nullable(),
    disclosures: z.array(Disclosure),
    longestDays: z.object({ request: z.int(), guest: z.int() }),
    may: z.object({ give: z.boolean(), unseal: z.boolean() }),
  })
  .meta({ id: 'FileAccess' })
export type FileAccess = z.output<typeof FileAccess>

/** A use of break glass, for the privacy officer: who, when, which reference, why; nothing of the file. */
export const GlassUse = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    person: Person,
    reason: z.string(),
    at: moment,
    until: day,
    look: z.object({ by: Person, at: moment, note: z.string() }).nullable(),
  })
  .meta({ id: 'GlassUse' })
export type GlassUse = z.output<typeof GlassUse>
export const GlassUses = z.object({ uses: z.array(GlassUse) }).meta({ id: 'GlassUses' })
