import { z } from 'zod'
import { ForMunicipality } from '#modules/staff/contract.ts'
import { QuestionKind } from './closed-lists.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in, bijvoorbeeld 09:00.')
const ends = { path: ['until'], message: 'De eindtijd ligt na de begintijd.' }

export const DutyReach = z
  .object({ phone: z.string().trim().max(20), room: z.string().trim().max(40), chat: z.string().trim().max(80) })
  .meta({ id: 'DutyReach' })
export type DutyReach = z.output<typeof DutyReach>

const DutyPart = z
  .object({ weekday: z.int().min(1).max(7), from: clock, until: clock, accountId: z.uuid() })
  .refine(({ from, until }) => from < until, ends)

/** The weekly pattern of the desk that answers a kind, from a coming day on. */
export const PlanDuty = ForMunicipality.extend({
  kind: QuestionKind,
  validFrom: z.iso.date(),
  parts: z.array(DutyPart).min(1, 'Zet ten minste één dienst in de week.').max(200),
}).meta({ id: 'PlanDuty' })
export type PlanDuty = z.output<typeof PlanDuty>

export const DutyExceptionKind = z.enum(['swap', 'absent', 'extra'])
export type DutyExceptionKind = z.output<typeof DutyExceptionKind>

/** What differs on one day: somebody takes over (`toId`), is absent, or comes extra. */
export const ChangeDuty = ForMunicipality.extend({
  kind: QuestionKind,
  day: z.iso.date(),
  change: DutyExceptionKind,
  accountId: z.uuid(),
  toId: z.uuid().optional(),
  from: clock,
  until: clock,
})
  .refine(({ from, until }) => from < until, ends)
  .refine(({ change, toId }) => (change === 'swap') === Boolean(toId), { path: ['toId'], message: 'Kies wie de dienst overneemt.' })
  .meta({ id: 'ChangeDuty' })
export type ChangeDuty = z.output<typeof ChangeDuty>

export const DutyQuery = ForMunicipality.extend({ kind: QuestionKind })

/** Who is at the desk now; or whether it is closed, and who begins when. */
export const DutyNow = z
  .object({
    open: z.boolean(),
    onDuty: z.array(z.object({ name: z.string(), reach: DutyReach, until: z.iso.datetime() })),
    next: z.object({ names: z.array(z.string()), at: z.iso.datetime() }).nullable(),
  })
  .meta({ id: 'DutyNow' })
export type DutyNow = z.output<typeof DutyNow>

const Turn = z.object({ accountId: z.uuid(), name: z.string(), from: clock, until: clock })
export const DutyWeek = z
  .object({
    today: z.iso.date(),
    days: z.array(
      z.object({
        day: z.iso.date(),
        open: z.boolean(),
        turns: z.array(Turn),
        /** Opening hours in which nobody is on duty: a warning */
        gaps: z.array(z.object({ from: clock, until: clock })),
      }),
    ),
    pattern: z.array(z.object({ weekday: z.int(), from: clock, until: clock, accountId: z.uuid() })),
    specialists: z.array(z.object({ id: z.uuid(), name: z.string() })),
    myReach: DutyReach,
    mayPlan: z.boolean(),
    mayChange: z.boolean(),
  })
  .meta({ id: 'DutyWeek' })
export type DutyWeek = z.output<typeof DutyWeek>
export const DutyWeekQuery = DutyQuery.extend({ day: z.iso.date().optional() })
