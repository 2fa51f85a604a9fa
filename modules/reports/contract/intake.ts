import { z } from 'zod'
import { Scheme } from './closed-lists.ts'

/** Which unit takes in the reports of a scheme, in a municipality. */
export const IntakeUnit = z.object({ municipalityId: z.uuid(), scheme: Scheme, unitId: z.uuid() }).meta({ id: 'IntakeUnit' })
export type IntakeUnit = z.output<typeof IntakeUnit>
export const IntakeUnits = z.object({ intake: z.array(IntakeUnit) })
export type IntakeUnits = z.output<typeof IntakeUnits>
