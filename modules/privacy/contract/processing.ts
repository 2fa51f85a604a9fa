import { z } from 'zod'

/** What personal data are used for, one version of it. */
export const ProcessingActivity = z
  .object({
    purpose: z.string(),
    version: z.number().int(),
    name: z.string(),
    goal: z.string(),
    legalBasis: z.string(),
    keep: z.string(),
    source: z.string(),
    confidential: z.boolean(),
    validFrom: z.iso.date(),
    validTo: z.iso.date().nullable(),
  })
  .meta({ id: 'ProcessingActivity' })
export type ProcessingActivity = z.output<typeof ProcessingActivity>
export const ProcessingRegister = z.object({ activities: z.array(ProcessingActivity) }).meta({ id: 'ProcessingRegister' })
export type ProcessingRegister = z.output<typeof ProcessingRegister>

const attributes = {
  'dpl.core.processing_activity_id': z.string(),
  'dpl.core.data_subject_id': z.string().optional(),
  'dpl.core.data_subject_id_type': z.string().optional(),
}

/** One line of the processing log (Logboek Dataverwerkingen, read extension 1.1): one data subject at most, and nobody who works here. */
export const ProcessingLine = z
  .object({
    traceId: z.uuid(),
    spanId: z.string().regex(/^[0-9a-f]{16}$/),
    status: z.enum(['Ok', 'Error']),
    name: z.string(),
    /** Milliseconds since 1970 */
    startTime: z.number().int(),
    endTime: z.number().int(),
    attributes: z.object(attributes),
  })
  .meta({ id: 'ProcessingLine' })
export type ProcessingLine = z.output<typeof ProcessingLine>
export const ProcessingLines = z.object({ processingActivities: z.array(ProcessingLine) }).meta({ id: 'ProcessingLines' })
export type ProcessingLines = z.output<typeof ProcessingLines>

/** Days in the Netherlands, both included. */
export const ProcessingPeriod = z.object({ from: z.iso.date(), to: z.iso.date() })
export type ProcessingPeriod = z.output<typeof ProcessingPeriod>

/** The search of the read extension: at least one of these. A number of a citizen comes as `data_subject_id` with type `BSN`. */
export const ProcessingSearch = z
  .object({
    traceId: z.uuid().optional(),
    startTime: z.number().int().optional(),
    endTime: z.number().int().optional(),
    'dpl.core.processing_activity_id': z.string().max(300).optional(),
    'dpl.core.data_subject_id': z.string().max(100).optional(),
    'dpl.core.data_subject_id_type': z.enum(['BSN']).optional(),
  })
  .refine((search) => Object.values(search).some((value) => value !== undefined), 'Vul ten minste één zoekveld in.')
export type ProcessingSearch = z.output<typeof ProcessingSearch>
