import { z } from 'zod'
import { budgetParts, Domain, Stage } from '#modules/investigations/contract.ts'
import { ForMunicipality } from '#modules/staff/contract.ts'
import { Bsn } from '#platform/contract/bsn-field.ts'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { AtRisk, HolderResult, InquiryKind, RepresentativeRole } from './closed-lists.ts'
import { fileSafetyWords } from './safety-words.ts'

const day = z.iso.date()

/** A budget holder in an investigation, as its pages name them. */
export const BudgetHolder = z
  .object({
    id: z.uuid(),
    personId: z.uuid(),
    name: z.string().nullable(),
    birthDate: day.nullable(),
    representative: z
      .object({ personId: z.uuid(), name: z.string().nullable(), role: RepresentativeRole, basis: z.string().nullable() })
      .nullable(),
    /** Null while nobody asked whether this person is safe */
    inDanger: AtRisk.nullable(),
    openSafetySteps: z.int(),
    /** The day on which the first of the open steps has to be done */
    nextSafetyStepOn: day.nullable(),
    result: HolderResult.nullable(),
    suspended: z.boolean(),
    /** The last day of the suspension that runs */
    suspendedUntil: day.nullable(),
    revision: z.int(),
  })
  .meta({ id: 'BudgetHolder' })
export type BudgetHolder = z.output<typeof BudgetHolder>

const WhatWasAssigned = { on: day, by: z.string(), reference: z.string(), question: z.string() }

/** What belongs to a file about personal budgets, beside the file itself. */
export const BudgetInvestigation = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    stage: Stage,
    scheme: z.string(),
    domain: Domain,
    kind: InquiryKind,
    /** Whether the kind can still change: before research, for a person, and while nothing depends on it */
    kindMayChange: z.boolean(),
    subject: z.object({ kind: z.enum(['person', 'organisation']), name: z.string().nullable() }).nullable(),
    openedOn: day,
    assignment: z.object({ ...WhatWasAssigned, recordedBy: z.string(), recordedAt: z.string() }).nullable(),
    /** The assignment as it was before it was changed, newest first */
    earlierAssignments: z.array(z.object({ ...WhatWasAssigned, recordedBy: z.string(), recordedAt: z.string() })),
    holders: z.array(BudgetHolder),
    /** On which parts the asker is a guest, and sees nothing of the others; null for who sees the file */
    guestOf: z.array(z.enum(budgetParts)).nullable(),
    /** Whether the asker works on the file, and the file is open */
    works: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'BudgetInvestigation' })
export type BudgetInvestigation = z.output<typeof BudgetInvestigation>

const text = (least: number, most: number, message: string) => z.string().trim().min(least, message).max(most)

/** The assignment by Maatschappelijke Ontwikkeling. */
export const RecordAssignment = z.object({
  revision: z.coerce.number().int(),
  on: day,
  by: text(3, 120, 'Vul naam en functie in van wie de opdracht gaf.'),
  reference: z.string().trim().max(60).default(''),
  question: text(10, 4000, 'Schrijf op wat MO wil weten, in ten minste tien tekens.'),
})
export type RecordAssignment = z.output<typeof RecordAssignment>

export const ChangeKind = z.object({ revision: z.int(), kind: InquiryKind })
export type ChangeKind = z.output<typeof ChangeKind>

/** Who acts for a budget holder: by BSN, or by surname and birth date. */
export const NameRepresentative = z
  .object({
    revision: z.coerce.number().int(),
    role: RepresentativeRole,
    /** What shows that this person may act: the order of the court, or the authorisation with its day */
    basis: z.string().trim().min(3).max(300).nullable().default(null),
    bsn: Bsn.optional(),
    initials: z.string().trim().max(20).optional(),
    surnamePrefix: z.string().trim().max(20).optional(),
    surname: z.string().trim().min(1).max(100).optional(),
    birthDate: day.optional(),
  })
  .refine(({ bsn, surname, birthDate }) => bsn !== undefined || (surname !== undefined && birthDate !== undefined), {
    path: ['surname'],
    message: 'Vul een BSN in, of een achternaam met geboortedatum.',
  })
export type NameRepresentative = z.output<typeof NameRepresentative>

export const ClearRepresentative = z.object({ revision: z.int() })
export const HolderParams = z.object({ id: z.uuid(), holder: z.uuid() })
/** One part of a file or of a suspension: a client, a phase, a link, a talk, a report, a payment */
export const PartParams = z.object({ id: z.uuid(), part: z.uuid() })

const filters = {
  ...ForMunicipality.shape,
  kind: InquiryKind.optional(),
  state: z.enum(['open', 'closed']).optional(),
  /** `running`: only where payments are suspended now */
  suspension: z.enum(['running']).optional(),
  /** `yes`: only those that the asker leads or works on */
  mine: z.enum(['yes']).optional(),
}
/** Filters of the list, all optional; newest first. Never by anything about the person. */
export const BudgetInvestigationsQuery = PageQuery.extend(filters)
export type BudgetInvestigationsQuery = z.output<typeof BudgetInvestigationsQuery>
export const BudgetInvestigationsCsvQuery = z.object(filters)
export type BudgetInvestigationsCsvQuery = z.output<typeof BudgetInvestigationsCsvQuery>

/** What is known of the safety of the holders of a file together: the one that needs attention first. */
export const FileSafety = z.enum(valuesOf(fileSafetyWords))
export type FileSafety = z.output<typeof FileSafety>

export const BudgetInvestigationRow = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    municipality: z.string(),
    subject: z.string().nullable(),
    kind: InquiryKind,
    stage: Stage,
    lead: z.string().nullable(),
    assignedOn: day.nullable(),
    safety: FileSafety,
    /** The last day of the suspension that ends first */
    suspendedUntil: day.nullable(),
    openedOn: day,
  })
  .meta({ id: 'BudgetInvestigationRow' })
export type BudgetInvestigationRow = z.output<typeof BudgetInvestigationRow>
export const BudgetInvestigationPage = pageOf(BudgetInvestigationRow).meta({ id: 'BudgetInvestigationPage' })
export type BudgetInvestigationPage = z.output<typeof BudgetInvestigationPage>
