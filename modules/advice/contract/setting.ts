import { z } from 'zod'
import { ForMunicipality } from '#modules/staff/contract.ts'
import { QuestionKind, QuestionUrgency } from './closed-lists.ts'

/** Which unit answers questions of a kind, in a municipality. */
export const AdviceDesk = z.object({ municipalityId: z.uuid(), kind: QuestionKind, unitId: z.uuid() }).meta({ id: 'AdviceDesk' })
export type AdviceDesk = z.output<typeof AdviceDesk>
export const AdviceDesks = z.object({ desks: z.array(AdviceDesk) })
export type AdviceDesks = z.output<typeof AdviceDesks>

const minutes = z.int('Vul een heel getal in.').min(1, 'Ten minste één minuut.').max(20_000, 'Houd het bij 20.000 minuten werktijd.')

/** Within how many working minutes a question is answered and closed, from a day on. */
export const SetTarget = ForMunicipality.extend({
  kind: QuestionKind,
  urgency: QuestionUrgency,
  firstAnswerMinutes: minutes,
  closingMinutes: minutes,
  validFrom: z.iso.date(),
})
  .refine((target) => target.closingMinutes >= target.firstAnswerMinutes, {
    path: ['closingMinutes'],
    message: 'Afsluiten kan niet sneller dan antwoorden.',
  })
  .meta({ id: 'SetTarget' })
export type SetTarget = z.output<typeof SetTarget>

export const AdviceTarget = z
  .object({
    kind: QuestionKind,
    urgency: QuestionUrgency,
    firstAnswerMinutes: z.int(),
    closingMinutes: z.int(),
    /** Null: what holds as long as nobody set anything */
    validFrom: z.iso.date().nullable(),
    setBy: z.string().nullable(),
  })
  .meta({ id: 'AdviceTarget' })
export type AdviceTarget = z.output<typeof AdviceTarget>
export const AdviceTargets = z.object({ today: z.iso.date(), targets: z.array(AdviceTarget) })
export type AdviceTargets = z.output<typeof AdviceTargets>
export const TargetsQuery = ForMunicipality

/** What holds in a municipality that has set nothing: half a working day and a week; with urgency an hour and a day. */
export const firstTargets = {
  normal: { firstAnswerMinutes: 240, closingMinutes: 2400 },
  urgent: { firstAnswerMinutes: 60, closingMinutes: 480 },
} as const
