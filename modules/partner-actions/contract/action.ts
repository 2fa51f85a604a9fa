import { z } from 'zod'
import { ClockTime } from '#modules/capacity/contract.ts'
import { DataCategory, PartnerKind, SharingPurpose } from '#modules/privacy/contract.ts'
import { DesignationKind, ForMunicipality } from '#modules/staff/contract.ts'
import { ActionKind, ActionState, Framework, LedBy } from './closed-lists.ts'

const day = z.iso.date('Vul een datum in.')
const optionalText = (most: number) => z.string().trim().max(most, `Houd het bij ${most} tekens.`).default('')
export const Part = z.object({ from: ClockTime, until: ClockTime }).refine(({ from, until }) => from < until, {
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

const partners = z
  .array(z.object({ partnerId: z.uuid(), task: optionalText(300), power: optionalText(200) }))
  .max(30)
  .default([])

/** An action as somebody plans it. */
export const PlanAction = z.object({ ...ForMunicipality.shape, ...planned, partners })
export type PlanAction = z.output<typeof PlanAction>
const revision = z.int().min(0)
export const ChangeAction = z.object({ ...planned, partners, revision })
export type ChangeAction = z.output<typeof ChangeAction>
export const CancelAction = z.object({ reason: z.string().trim().min(5, 'Schrijf op waarom.').max(500), revision })
export type CancelAction = z.output<typeof CancelAction>
/** One step further, or back to being prepared. */
export const StepAction = z.object({ revision })
export type StepAction = z.output<typeof StepAction>
/** What partners got out of it, in their words; never about persons. */
export const RecordResults = z.object({ results: z.array(z.object({ partnerId: z.uuid(), result: optionalText(3000) })).max(30), revision })
export type RecordResults = z.output<typeof RecordResults>

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

/** What must be there before an action goes to the field. */
export const ReadinessKey = z.enum([
  'goal',
  'area-reason',
  'framework-period',
  'partner-tasks',
  'crew-day',
  'crew-evening',
  'locations',
  'briefing',
  'safety',
  'stop-rule',
])
export type ReadinessKey = z.output<typeof ReadinessKey>
export const Readiness = z.object({ key: ReadinessKey, met: z.boolean() })
export type Readiness = z.output<typeof Readiness>
/** What must be over before an action counts as carried out. */
export const Holding = z.object({
  dayCame: z.boolean(),
  /** Who still has it on a device */
  openPacks: z.array(z.string()),
  /** Addresses of which nobody wrote down what happened */
  openLocations: z.int(),
})
export type Holding = z.output<typeof Holding>

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
    /** Empty for who does not work on it: they see no addresses */
    readiness: z.array(Readiness),
    holding: Holding.nullable(),
    works: z.boolean(),
    coordinates: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'Action' })
export type Action = z.output<typeof Action>
