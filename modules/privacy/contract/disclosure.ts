import { z } from 'zod'
import { Compartment } from '#modules/staff/contract.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { disclosureDecisionWords, disclosureGroundWords, disclosureThingWords } from './disclosure-words.ts'

const day = z.iso.date()
const moment = z.iso.datetime()
const Person = z.object({ id: z.uuid(), name: z.string() })

export type DisclosureGround = keyof typeof disclosureGroundWords
export const DisclosureGround = z.enum(valuesOf(disclosureGroundWords))
export const DisclosureDecision = z.enum(valuesOf(disclosureDecisionWords))
export type DisclosureDecision = z.output<typeof DisclosureDecision>
export const DisclosureThing = z.enum(valuesOf(disclosureThingWords))
export type DisclosureThing = z.output<typeof DisclosureThing>

/** Asks that data of a file or report may go to the other compartment. Texts are read by the privacy officer: no names. */
export const AskDisclosure = z
  .object({
    ground: DisclosureGround,
    what: z.string().trim().min(3).max(1000),
    necessity: z.string().trim().min(20).max(4000),
    until: day,
  })
  .meta({ id: 'AskDisclosure' })
export type AskDisclosure = z.output<typeof AskDisclosure>

export const DecideDisclosure = z
  .object({ decision: DisclosureDecision, reason: z.string().trim().max(2000).optional() })
  .meta({ id: 'DecideDisclosure' })
export type DecideDisclosure = z.output<typeof DecideDisclosure>

/** What may go to the other compartment, on which ground, and who approved it. */
export const Disclosure = z
  .object({
    id: z.uuid(),
    thing: DisclosureThing,
    thingId: z.uuid(),
    reference: z.string(),
    to: Compartment,
    ground: DisclosureGround,
    what: z.string(),
    necessity: z.string(),
    until: day,
    askedBy: Person,
    askedAt: moment,
    decision: DisclosureDecision.nullable(),
    decidedBy: Person.nullable(),
    decidedAt: moment.nullable(),
    reason: z.string().nullable(),
    /** Whether the asker may decide on it now */
    mayDecide: z.boolean(),
  })
  .meta({ id: 'Disclosure' })
export type Disclosure = z.output<typeof Disclosure>
export const Disclosures = z.object({ disclosures: z.array(Disclosure) }).meta({ id: 'Disclosures' })
