import { z } from 'zod'
import { TrainingLapse, TrainingState, TrainingSubject } from './closed-lists.ts'

const day = z.iso.date('Vul een datum in.')
const plausibleDay = day.refine((on) => on >= '1970-01-01' && on <= '2200-12-31', 'Kies een dag van 1970 tot en met 2200.')
const colleague = z.object({ id: z.uuid(), name: z.string() })

/** The subjects for which a municipality sets a term; what is `other` has none. */
export const SubjectWithTerm = TrainingSubject.exclude(['other'])
export type SubjectWithTerm = z.output<typeof SubjectWithTerm>

/** A training that was completed, or is planned; `state` is null while it is planned. */
export const Training = z
  .object({
    id: z.uuid(),
    subject: TrainingSubject,
    title: z.string().nullable(),
    plannedOn: day.nullable(),
    completedOn: day.nullable(),
    /** The last day on which it holds; null when it does not lapse */
    validUntil: day.nullable(),
    certificateNumber: z.string().nullable(),
    state: TrainingState.nullable(),
    recordedBy: colleague,
    recordedAt: z.iso.datetime(),
    correctedBy: colleague.nullable(),
    withdrawn: z.object({ by: colleague, at: z.iso.datetime(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'Training' })
export type Training = z.output<typeof Training>

/** For how long a training of a subject holds that is completed today; without a line nothing is set. */
const TermToday = z.object({ subject: SubjectWithTerm, months: z.int().nullable() })

export const TrainingFile = z
  .object({
    account: colleague,
    trainings: z.array(Training),
    terms: z.array(TermToday),
    /** Is BOA today, and no valid training for it is written down: a fact, nothing is stopped by it */
    boaWithoutTraining: z.boolean(),
    /** The asker records and corrects here */
    mayKeep: z.boolean(),
  })
  .meta({ id: 'TrainingFile', description: 'The trainings of one colleague, newest first' })
export type TrainingFile = z.output<typeof TrainingFile>

const details = {
  subject: TrainingSubject,
  title: z.string().trim().max(120, 'Houd het bij honderdtwintig tekens.').optional(),
  plannedOn: plausibleDay.optional(),
  completedOn: plausibleDay.optional(),
  /** How long it holds; asked once it is completed */
  lapses: TrainingLapse.optional(),
  validUntil: plausibleDay.optional(),
  certificateNumber: z.string().trim().max(60, 'Houd het bij zestig tekens.').optional(),
}
type Details = z.output<z.ZodObject<typeof details>>

function refuseHalf({ subject, title, plannedOn, completedOn, lapses, validUntil }: Details, context: z.RefinementCtx): void {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (title ? title.length < 2 : subject === 'other') refuse('title', 'Vul de naam van de opleiding in.')
  if (!plannedOn && !completedOn) refuse('completedOn', 'Vul in wanneer de opleiding is afgerond, of wanneer die is gepland.')
  if (completedOn && !lapses) refuse('lapses', 'Kies tot wanneer de opleiding geldig is.')
  if (completedOn && lapses === 'day' && !validUntil) refuse('validUntil', 'Vul in tot en met welke dag de opleiding geldig is.')
  if (completedOn && lapses === 'day' && validUntil && validUntil < completedOn) refuse('validUntil', 'Deze dag ligt voor de afronding.')
}

export const CorrectTraining = z.object(details).superRefine(refuseHalf)
export type CorrectTraining = z.output<typeof CorrectTraining>
/** Of the asker, or of a colleague in the unit of the coordinator who asks. */
export const RecordTraining = z.object({ ...details, accountId: z.uuid() }).superRefine(refuseHalf)
export type RecordTraining = z.output<typeof RecordTraining>

export const WithdrawTraining = z.object({
  reason: z.string().trim().min(5, 'Schrijf in een paar woorden waarom.').max(300, 'Houd het bij driehonderd tekens.'),
})
export type WithdrawTraining = z.output<typeof WithdrawTraining>

/** How a colleague stands with one subject: the training that holds longest, and what is planned. */
export const SubjectStanding = z.object({
  subject: SubjectWithTerm,
  state: TrainingState,
  completedOn: day.nullable(),
  validUntil: day.nullable(),
  plannedOn: day.nullable(),
})
export type SubjectStanding = z.output<typeof SubjectStanding>

export const TeamTraining = z
  .object({
    id: z.uuid(),
    name: z.string(),
    standings: z.array(SubjectStanding),
    boaWithoutTraining: z.boolean(),
  })
  .meta({ id: 'TeamTraining' })
export type TeamTraining = z.output<typeof TeamTraining>
export const TeamTrainings = z
  .object({ unit: z.string(), people: z.array(TeamTraining) })
  .meta({ id: 'TeamTrainings', description: 'The colleagues of the unit by name, each with how they stand per subject' })
export type TeamTrainings = z.output<typeof TeamTrainings>

/** Who stands like this: with one subject (`kind`), or with any. */
export const TeamTrainingsQuery = z.object({
  kind: SubjectWithTerm.optional(),
  state: z.enum([...TrainingState.options, 'planned']).optional(),
})
export type TeamTrainingsQuery = z.output<typeof TeamTrainingsQuery>

export const TrainingCounts = z
  .object({
    units: z.array(
      z.object({
        id: z.uuid(),
        unit: z.string(),
        subjects: z.array(z.object({ subject: SubjectWithTerm, colleagues: z.int(), valid: z.int() })),
      }),
    ),
  })
  .meta({ id: 'TrainingCounts', description: 'How many of each team have a valid training, without names' })
export type TrainingCounts = z.output<typeof TrainingCounts>

const municipality = z.string().max(20).optional()
export const TrainingTerm = z.object({ subject: SubjectWithTerm, validFrom: day, months: z.int().nullable() })
export type TrainingTerm = z.output<typeof TrainingTerm>
export const TrainingTerms = z
  .object({ municipality: z.object({ code: z.string(), name: z.string() }), today: day, terms: z.array(TrainingTerm) })
  .meta({ id: 'TrainingTerms', description: 'For how many months a training holds, per subject and from which day on' })
export type TrainingTerms = z.output<typeof TrainingTerms>
export const TrainingTermsQuery = z.object({ municipality })

/** For a training that is completed from that day on; without months it does not lapse. */
export const KeepTrainingTerm = z.object({
  municipality,
  subject: SubjectWithTerm,
  validFrom: plausibleDay,
  months: z
    .int('Vul een aantal maanden in.')
    .min(1, 'Vul één maand of meer in, of laat het leeg.')
    .max(240, 'Houd het bij 240 maanden.')
    .optional(),
})
export type KeepTrainingTerm = z.output<typeof KeepTrainingTerm>
export const WithdrawTrainingTerm = KeepTrainingTerm.omit({ months: true })
export type WithdrawTrainingTerm = z.output<typeof WithdrawTrainingTerm>

export const trainingPermissions = {
  'staff.own-trainings': ['anyone'],
  'staff.read-trainings': ['coordinator', 'admin'],
  'staff.oversee-trainings': ['coordinator'],
  'staff.count-trainings': ['coordinator', 'manager', 'policy'],
  'staff.keep-training-terms': ['admin'],
} as const
