import { z } from 'zod'
import { DataCategory, PartnerKind, SharingPurpose } from '#modules/privacy/contract.ts'
import { DesignationKind } from '#modules/staff/contract.ts'
import { ActionKind, ActionState, Framework, LedBy } from './closed-lists.ts'

/** `HH:MM` on the clock in Amsterdam. */
const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in, bijvoorbeeld 09:00.')
const day = z.iso.date('Vul een datum in.')
const optionalText = (most: number) => z.string().trim().max(most, `Houd het bij ${most} tekens.`).default('')
const Part = z.object({ from: ClockTime, until: ClockTime }).refine(({ from, until }) => from < until, {
  path: ['until'],
  message: 'Het eind ligt na het begin.',
})

const planned = {
  title: z.string().trim().min(5, 'Geef de actie een naam van ten minste vijf tekens.').max(120),
  kind: ActionKind,
  ledBy: LedBy,
  leadingPartnerId: z.uuid().nullable(),
  framework: Framework,
  frameworkReference: optionalText(80),
  frameworkFrom: day.nullable(),
  frameworkUntil: day.nullable(),
  /** For what data may be shared in this action */
  purpose: SharingPurpose,
  goal: z.string().trim().min(10, 'Schrijf het doel op, in ten minste tien tekens.').max(2000),
  area: z.string().trim().min(2, 'Vul het gebied in.').max(200),
  areaReason: z.string().trim().min(20, 'Noem het feit waarom dit gebied is gekozen, in ten minste twintig tekens.').max(2000),
  /** Questionable words that the planner looked at again and stands by */
  reconsidered: z.array(z.string().max(60)).max(100).default([]),
  onDay: day,
  day: Part.nullable(),
  evening: Part.nullable(),
  neededStaff: z.int().min(1).max(20),
  staffingReason: optionalText(500),
  briefing: optionalText(5000),
  safety: optionalText(3000),
  stopRule: optionalText(1000),
}

/** An action as somebody plans it. */
export const PlanAction = z.object({
  ...planned,
  partners: z
    .array(z.object({ partnerId: z.uuid(), task: optionalText(300), power: optionalText(200) }))
    .max(30)
    .default([]),
})
export type PlanAction = z.output<typeof PlanAction>
export const ChangeAction = PlanAction.extend({ revision: z.int().min(0) })
export type ChangeAction = z.output<typeof ChangeAction>
export const CancelAction = z.object({ reason: z.string().trim().min(5, 'Schrijf op waarom.').max(500), revision: z.int().min(0) })
export type CancelAction = z.output<typeof CancelAction>

const Person = z.object({ id: z.uuid(), name: z.string() })
export const ActionPartner = z.object({
  partnerId: z.uuid(),
  name: z.string(),
  kind: PartnerKind,
  task: z.string(),
  power: z.string(),
  result: z.string(),
  /** What may be shared with it now for the purpose of this action; empty where no agreement covers anything */
  covered: z.object({ out: z.array(DataCategory), in: z.array(DataCategory) }),
})
export type ActionPartner = z.output<typeof ActionPartner>
export const CrewMember = z.object({
  person: Person,
  byDay: z.boolean(),
  byEvening: z.boolean(),
  needs: DesignationKind.nullable(),
})
export type CrewMember = z.output<typeof CrewMember>

/** An action as somebody reads it; `works` says whether the reader goes along or coordinates, and so may see addresses and findings. */
export const Action = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    ...planned,
    leadingPartner: z.string().nullable(),
    state: ActionState,
    cancelReason: z.string().nullable(),
    plannedBy: Person,
    partners: z.array(ActionPartner),
    crew: z.array(CrewMember),
    locations: z.int(),
    works: z.boolean(),
    coordinates: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'Action' })
export type Action = z.output<typeof Action>
