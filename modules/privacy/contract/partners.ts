import { z } from 'zod'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { AgreementRow } from './agreements.ts'
import { PartnerKind } from './sharing-lists.ts'

const revision = z.int().min(0)
const name = (missing: string) => z.string().trim().min(2, missing).max(120)
const optionalText = (most: number) => z.string().trim().max(most).default('')

const kept = {
  kind: PartnerKind,
  name: name('Vul de naam van de organisatie in.'),
  note: optionalText(1000),
}

/** An organisation with which the team works together. */
export const AddPartner = z.object({
  ...kept,
  /** For whoever works for several: the code of the one whose partner it is */
  municipality: z.string().optional(),
})
export type AddPartner = z.output<typeof AddPartner>
export const ChangePartner = z.object({ ...kept, active: z.boolean(), revision })
export type ChangePartner = z.output<typeof ChangePartner>

/** Whom to call there: at work, never at home. */
export const AddContact = z.object({
  name: name('Vul de naam van de contactpersoon in.'),
  task: optionalText(120),
  phone: optionalText(30),
  email: z.union([z.literal(''), z.email().max(200)]).default(''),
})
export type AddContact = z.output<typeof AddContact>
export const PartnerContact = AddContact.extend({ id: z.uuid(), email: z.string() }).meta({ id: 'PartnerContact' })
export type PartnerContact = z.output<typeof PartnerContact>

/** All optional; by name. Partners that are no longer in use only when asked for. */
export const PartnersQuery = PageQuery.extend({
  q: z.string().max(120).optional(),
  kind: PartnerKind.optional(),
  state: z.enum(['all']).optional(),
  after: z.uuid().optional(),
})
export type PartnersQuery = z.output<typeof PartnersQuery>

export const PartnerRow = z
  .object({
    id: z.uuid(),
    kind: PartnerKind,
    name: z.string(),
    active: z.boolean(),
    municipality: z.string(),
    /** How many agreements with it hold today */
    agreements: z.int(),
  })
  .meta({ id: 'PartnerRow' })
export type PartnerRow = z.output<typeof PartnerRow>
export const PartnerPage = pageOf(PartnerRow).meta({ id: 'PartnerPage' })
export type PartnerPage = z.output<typeof PartnerPage>

export const Partner = z
  .object({
    id: z.uuid(),
    kind: PartnerKind,
    name: z.string(),
    note: z.string(),
    active: z.boolean(),
    municipality: z.string(),
    /** Something was agreed with it or shared with it: its kind stays */
    used: z.boolean(),
    contacts: z.array(PartnerContact),
    agreements: z.array(AgreementRow),
    revision,
  })
  .meta({ id: 'Partner' })
export type Partner = z.output<typeof Partner>
export const Kept = z.object({ id: z.uuid() }).meta({ id: 'Kept' })
export type Kept = z.output<typeof Kept>
