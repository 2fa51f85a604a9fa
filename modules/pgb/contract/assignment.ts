import { z } from 'zod'
import { Domain, Stage } from '#modules/investigations/contract.ts'
import { AtRisk, HolderResult, InquiryKind, RepresentativeRole } from './closed-lists.ts'

const day = z.iso.date()

/** A budget holder in an investigation, as its pages name them. */
export const BudgetHolder = z
  .object({
    id: z.uuid(),
    personId: z.uuid(),
    name: z.string().nullable(),
    birthDate: day.nullable(),
    representative: z.object({ personId: z.uuid(), name: z.string().nullable(), role: RepresentativeRole }).nullable(),
    /** Null while nobody asked whether this person is safe */
    atRisk: AtRisk.nullable(),
    openSafetySteps: z.int(),
    result: HolderResult.nullable(),
    suspended: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'BudgetHolder' })
export type BudgetHolder = z.output<typeof BudgetHolder>

/** What belongs to a file about personal budgets, beside the file itself. */
export const BudgetInvestigation = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    stage: Stage,
    scheme: z.string(),
    domain: Domain,
    kind: InquiryKind,
    subject: z.object({ kind: z.enum(['person', 'organisation']), name: z.string().nullable() }).nullable(),
    assignment: z.object({ on: day, by: z.string(), reference: z.string(), question: z.string() }).nullable(),
    holders: z.array(BudgetHolder),
    /** Whether the asker works on the file, and the file is open */
    works: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'BudgetInvestigation' })
export type BudgetInvestigation = z.output<typeof BudgetInvestigation>
