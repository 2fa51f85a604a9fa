import { z } from 'zod'
import { AtRisk, SafetyStepKind } from './closed-lists.ts'

const day = z.iso.date()

/** Whether a budget holder is safe, as somebody judged it. */
export const SafetyLook = z
  .object({ id: z.uuid(), inDanger: AtRisk, signs: z.string(), by: z.string(), at: z.string() })
  .meta({ id: 'SafetyLook' })
export type SafetyLook = z.output<typeof SafetyLook>

/** A step to make a budget holder safe: open, done with its result, or dropped with a reason. */
export const SafetyStep = z
  .object({
    id: z.uuid(),
    kind: SafetyStepKind,
    reason: z.string(),
    dueOn: day,
    addedBy: z.string(),
    addedOn: day,
    doneOn: day.nullable(),
    result: z.string().nullable(),
    droppedBecause: z.string().nullable(),
    finishedBy: z.string().nullable(),
    finishedOn: day.nullable(),
  })
  .meta({ id: 'SafetyStep' })
export type SafetyStep = z.output<typeof SafetyStep>

/** What is known of the safety of each holder: judgements and steps, the newest judgement and the first due step in front. */
export const Safety = z
  .object({ holders: z.array(z.object({ holderId: z.uuid(), looks: z.array(SafetyLook), steps: z.array(SafetyStep) })) })
  .meta({ id: 'Safety' })
export type Safety = z.output<typeof Safety>

const said = (least: number, most: number, message: string) => z.string().trim().min(least, message).max(most)

export const RecordSafetyLook = z.object({
  inDanger: AtRisk,
  signs: said(5, 4000, 'Schrijf op waar dit op rust: wat u zag, hoorde of vroeg.'),
})
export type RecordSafetyLook = z.output<typeof RecordSafetyLook>

export const AddSafetyStep = z.object({
  kind: SafetyStepKind,
  reason: said(10, 2000, 'Schrijf op waarom deze stap nodig is, in ten minste tien tekens.'),
  dueOn: day,
})
export type AddSafetyStep = z.output<typeof AddSafetyStep>

export const FinishSafetyStep = z.object({
  doneOn: day,
  result: said(5, 4000, 'Schrijf op wat eruit kwam, in ten minste vijf tekens.'),
})
export type FinishSafetyStep = z.output<typeof FinishSafetyStep>

export const DropSafetyStep = z.object({ because: said(10, 1000, 'Schrijf op waarom, in ten minste tien tekens.') })
export type DropSafetyStep = z.output<typeof DropSafetyStep>

export const StepParams = z.object({ id: z.uuid(), step: z.uuid() })

/** An open step on a file that the asker works on, due within a week or overdue. */
export const DueSafetyStep = z
  .object({
    id: z.uuid(),
    investigationId: z.uuid(),
    reference: z.string(),
    holder: z.string().nullable(),
    kind: SafetyStepKind,
    dueOn: day,
  })
  .meta({ id: 'DueSafetyStep' })
export type DueSafetyStep = z.output<typeof DueSafetyStep>
export const DueSafetySteps = z.object({ steps: z.array(DueSafetyStep) }).meta({ id: 'DueSafetySteps' })
