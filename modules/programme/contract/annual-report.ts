import { z } from 'zod'
import { DocumentFormat } from '#platform/contract/document-format.ts'
import { RichText } from '#platform/contract/rich-text.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { Figure, MonthPoint, ShareOfYear } from './figures.ts'
import { ActivityKind, Goal, VersionState } from './programme.ts'
import { reportStateWords } from './words.ts'

const Revision = z.int().nonnegative()

/** An explanation by the policy role: `general` opens the report, the others stand in the chapter of their activity. */
export const Explanation = z
  .object({
    part: z.string(),
    text: RichText,
    revision: Revision,
    editedBy: z.string().nullable(),
    editedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Explanation' })
export type Explanation = z.output<typeof Explanation>

/** What was found of a goal that is judged in words. */
export const Judgement = z
  .object({ goalKey: z.uuid(), text: z.string(), judgedBy: z.string(), judgedAt: z.iso.datetime(), revision: Revision })
  .meta({ id: 'GoalJudgement' })
export type Judgement = z.output<typeof Judgement>

export const AnnualReport = z
  .object({
    year: z.int(),
    state: z.enum(valuesOf(reportStateWords)),
    /** What was recorded up to and including this day counts; the same day gives the same report */
    cutOff: z.iso.date(),
    publishedBy: z.string().nullable(),
    publishedAt: z.iso.datetime().nullable(),
    revision: Revision,
    explanations: z.array(Explanation),
    judgements: z.array(Judgement),
  })
  .meta({ id: 'AnnualReport' })
export type AnnualReport = z.output<typeof AnnualReport>

export const SetCutOff = z.object({ cutOff: z.iso.date(), revision: Revision })
export type SetCutOff = z.output<typeof SetCutOff>
export const WriteExplanation = z.object({ text: RichText, revision: Revision })
export type WriteExplanation = z.output<typeof WriteExplanation>
export const WriteJudgement = z.object({ text: z.string().trim().min(3).max(2000), revision: Revision })
export type WriteJudgement = z.output<typeof WriteJudgement>
const reportYear = z.coerce.number().int().min(2000).max(2100)
export const ExplanationParams = z.object({ year: reportYear, part: z.string().regex(/^[a-z0-9-]{1,60}$/) })
export const JudgementParams = z.object({ year: reportYear, goalKey: z.uuid() })

/** `public` hides small counts. */
export const DocumentQuery = z.object({
  format: DocumentFormat.default('pdf'),
  audience: z.enum(['public', 'team']).default('public'),
})
export type DocumentQuery = z.output<typeof DocumentQuery>

// The page of a year

export const DashboardQuery = z.object({ asOf: z.iso.date().optional() })

/** A goal beside the figures that it is held against. `standing` is null for goals in words and where nothing was counted yet. */
export const DashboardGoal = Goal.extend({
  results: z.array(
    Figure.pick({ key: true, unit: true, words: true, numerator: true, denominator: true, cents: true, days: true, minutes: true }),
  ),
  /** The first figure as a share with its interval, when the aim is a share */
  share: ShareOfYear.nullable(),
  standing: z.enum(['better', 'as-expected', 'worse', 'followed']).nullable(),
  judgement: Judgement.nullable(),
})
export type DashboardGoal = z.output<typeof DashboardGoal>

/** What asks for attention, with the page where something can be done. */
export const Attention = z.object({ nl: z.string(), en: z.string(), href: z.string().nullable() })
export type Attention = z.output<typeof Attention>

export const DashboardActivity = z
  .object({
    id: z.uuid(),
    key: z.string(),
    kind: ActivityKind,
    theme: z.string(),
    title: z.string(),
    sharePercent: z.number().nullable(),
    goals: z.array(DashboardGoal),
    /** Figures of this activity; empty while nothing of it is measured here */
    figures: z.array(Figure),
    share: ShareOfYear.nullable(),
    trend: z.array(MonthPoint),
    attention: z.array(Attention),
  })
  .meta({ id: 'DashboardActivity' })
export type DashboardActivity = z.output<typeof DashboardActivity>

export const Dashboard = z
  .object({
    year: z.int(),
    asOf: z.iso.date().nullable(),
    programme: z.object({ id: z.uuid(), number: z.int(), state: VersionState, title: z.string() }).nullable(),
    notAssignedPercent: z.number().nullable(),
    activities: z.array(DashboardActivity),
    openAtYearEnd: z.object({ on: z.iso.date(), n: z.int().nonnegative() }),
    attention: z.array(Attention),
  })
  .meta({ id: 'Dashboard', description: 'A year on one page: the activities of the programme with their goals, figures and months' })
export type Dashboard = z.output<typeof Dashboard>
