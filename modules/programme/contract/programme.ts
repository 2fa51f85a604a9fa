import { z } from 'zod'
import { Cause } from '#modules/investigations/contract.ts'
import { isEmptyText, RichText } from '#platform/contract/rich-text.ts'
import { valuesOf, type Words } from '#platform/contract/words.ts'
import { FigureKey } from './figures.ts'
import { activityKindWords, aimKindWords, directionWords, headingWords, pickKindWords, versionStateWords } from './words.ts'

export type ActivityKind = keyof typeof activityKindWords
export const ActivityKind = z.enum(valuesOf(activityKindWords))
export type Heading = keyof typeof headingWords
export const Heading = z.enum(valuesOf(headingWords))
export type VersionState = keyof typeof versionStateWords
export const VersionState = z.enum(valuesOf(versionStateWords))
export const Direction = z.enum(valuesOf(directionWords))
export type Direction = z.output<typeof Direction>
export const AimKind = z.enum(valuesOf(aimKindWords))
export type PickKind = keyof typeof pickKindWords
export const PickKind = z.enum(valuesOf(pickKindWords))

const Year = z.int().min(2000).max(2100)
const Share = z.number().min(0).max(100)
const Line = z.string().trim().min(1).max(200)
/** Counts the saves of one text: who saves must have read the latest. */
const Revision = z.int().nonnegative()

/** The words over a heading; `points` names the year of the report that the programme cites. */
export function headingOf(heading: Heading, citesReportYear: number): Words {
  const { nl, en } = headingWords[heading]
  const withYear = (words: string) => words.replace('{year}', String(citesReportYear))
  return { nl: withYear(nl), en: withYear(en) }
}

/** The headings of an activity under which nothing stands. Goals fill their heading, and what was picked fills that of the points. */
export function emptyHeadings({ sections, goals, picks }: Pick<Activity, 'sections' | 'goals' | 'picks'>): Heading[] {
  return Heading.options.filter((heading) => {
    if (heading === 'goals' && goals.length > 0) return false
    if (heading === 'points' && picks.length > 0) return false
    return sections.every((section) => section.heading !== heading || isEmptyText(section.text))
  })
}

const HUNDREDTHS = 100
const WHOLE = 100 * HUNDREDTHS

/**
 * What was given out of the capacity and what is left of a hundred, in percent; below zero when more was given out than there is. Added up
 * in hundredths, as shares are kept, so that 0.1 and 0.2 make 0.3.
 */
export function capacityOf(shares: readonly (number | null)[]): { assigned: number; left: number } {
  const assigned = shares.reduce<number>((sum, share) => sum + Math.round((share ?? 0) * HUNDREDTHS), 0)
  return { assigned: assigned / HUNDREDTHS, left: (WHOLE - assigned) / HUNDREDTHS }
}

export const Section = z
  .object({
    heading: Heading,
    text: RichText,
    revision: Revision,
    editedBy: z.string().nullable(),
    editedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ProgrammeSection' })
export type Section = z.output<typeof Section>

/** What a figure is held against. `value` has the unit of the figure: a share from 0 to 1, days, cents or a count. */
export const Aim = z.object({
  kind: AimKind,
  value: z.number().nonnegative(),
  direction: Direction,
  source: z.string().trim().max(300),
})
export type Aim = z.output<typeof Aim>

/** How it is seen whether a goal is reached: by figures, or in words by somebody at some time. */
const goalContent = {
  sentence: z.string().trim().min(3).max(1000),
  judgedBy: z.enum(['figures', 'words']),
  figures: z.array(FigureKey).max(8),
  /** Belongs to the first of the figures */
  aim: Aim.nullable(),
  judge: z.string().trim().max(200).nullable(),
  judgedWhen: z.string().trim().max(200).nullable(),
}
export const Goal = z
  .object({ id: z.uuid(), /** The same in every version of a year */ key: z.uuid(), ...goalContent, revision: Revision })
  .meta({ id: 'ProgrammeGoal' })
export type Goal = z.output<typeof Goal>

/** Where something that was picked into a draft comes from; kept with it. */
export const TakenFrom = z.discriminatedUnion('from', [
  /** Of drafts from before lessons were decided on first */
  z.object({ from: z.literal('lesson'), cause: Cause, closedOn: z.iso.date() }),
  z.object({ from: z.literal('adopted-lesson'), title: z.string(), cause: Cause.nullable(), adoptedOn: z.iso.date() }),
  z.object({ from: z.literal('programme'), year: Year, activity: z.string() }),
  z.object({ from: z.literal('annual-report'), year: Year, activity: z.string() }),
  z.object({ from: z.literal('elsewhere'), source: z.string() }),
])
export type TakenFrom = z.output<typeof TakenFrom>

/** A lesson, point or development that stands in the draft, under the points of its activity. */
export const Picked = z
  .object({
    id: z.uuid(),
    kind: PickKind,
    text: z.string(),
    takenFrom: TakenFrom,
    pickedBy: z.string(),
    pickedAt: z.iso.datetime(),
  })
  .meta({ id: 'ProgrammePick' })
export type Picked = z.output<typeof Picked>

export const Activity = z
  .object({
    id: z.uuid(),
    /** The same in every version and year */
    key: z.string(),
    kind: ActivityKind,
    theme: z.string(),
    title: z.string(),
    /** Percent of the capacity; null when the programme names none */
    sharePercent: Share.nullable(),
    executors: z.array(z.string()),
    /** Systems and lists from which is measured, such as Cognos */
    measuredWith: z.array(z.string()),
    retired: z.boolean(),
    retiredBecause: z.string().nullable(),
    revision: Revision,
    sections: z.array(Section),
    goals: z.array(Goal),
    picks: z.array(Picked),
  })
  .meta({ id: 'ProgrammeActivity' })
export type Activity = z.output<typeof Activity>

const versionHead = {
  id: z.uuid(),
  year: Year,
  number: z.int().positive(),
  state: VersionState,
  title: z.string(),
  /** The year of the annual report that this programme cites; not always the year before */
  citesReportYear: Year,
  /** Why there is another version of the same year; null for the first */
  reason: z.string().nullable(),
  createdBy: z.string().nullable(),
  createdAt: z.iso.datetime(),
  adoptedBy: z.string().nullable(),
  adoptedOn: z.iso.date().nullable(),
  revision: Revision,
}

export const VersionHead = z.object(versionHead).meta({ id: 'ProgrammeVersionHead' })
export type VersionHead = z.output<typeof VersionHead>
export const Versions = z
  .object({ versions: z.array(VersionHead) })
  .meta({ id: 'ProgrammeVersions', description: 'Newest year and version first' })
export type Versions = z.output<typeof Versions>

export const ProgrammeVersion = z
  .object({
    ...versionHead,
    basedOn: z.object({ id: z.uuid(), year: Year, number: z.int() }).nullable(),
    activities: z.array(Activity),
    /** Sum of the shares of activities that are not retired, in percent, and what is left of a hundred; below zero when more was given out than there is */
    assignedPercent: z.number(),
    notAssignedPercent: z.number(),
  })
  .meta({ id: 'ProgrammeVersion' })
export type ProgrammeVersion = z.output<typeof ProgrammeVersion>

/** What can be picked into a draft. */
export const Pickable = z.object({
  kind: PickKind,
  text: z.string(),
  takenFrom: TakenFrom,
  /** For lessons: the adopted lesson of the quarterly list */
  lessonOf: z.uuid().nullable(),
  /** Already in this draft */
  picked: z.boolean(),
})
export type Pickable = z.output<typeof Pickable>
export const Pickables = z.object({ pickables: z.array(Pickable) }).meta({ id: 'ProgrammePickables' })
export type Pickables = z.output<typeof Pickables>

// What is asked

/** A draft: of a new year from another year, or a correction of the same year, which says why. */
export const StartDraft = z.object({
  year: Year,
  from: z.uuid(),
  citesReportYear: Year,
  reason: z.string().trim().min(10).max(1000).optional(),
})
export type StartDraft = z.output<typeof StartDraft>
export const EditVersion = z.object({ title: Line, citesReportYear: Year, revision: Revision })
export type EditVersion = z.output<typeof EditVersion>
export const AdoptVersion = z.object({ adoptedBy: Line, adoptedOn: z.iso.date() })
export type AdoptVersion = z.output<typeof AdoptVersion>
/** An adopted programme begins; that its year was accounted for follows from the annual report. */
export const MoveVersion = z.object({ to: z.literal('running') })
export const AddActivity = z.object({ kind: ActivityKind, theme: Line, title: Line, sharePercent: Share.nullable() })
export type AddActivity = z.output<typeof AddActivity>
export const EditActivity = AddActivity.extend({
  executors: z.array(Line).max(20),
  measuredWith: z.array(Line).max(20),
  revision: Revision,
})
export type EditActivity = z.output<typeof EditActivity>
export const RetireActivity = z.object({ retired: z.boolean(), because: z.string().trim().min(10).max(1000).optional() })
export type RetireActivity = z.output<typeof RetireActivity>
export const WriteSection = z.object({ text: RichText, revision: Revision })
export type WriteSection = z.output<typeof WriteSection>
export const SectionParams = z.object({ id: z.uuid(), heading: Heading })
export const WriteGoal = z.object({ ...goalContent, revision: Revision })
export type WriteGoal = z.output<typeof WriteGoal>
export const PickIn = z.object({
  kind: PickKind,
  text: z.string().trim().min(3).max(20_000),
  takenFrom: TakenFrom,
  lessonOf: z.uuid().nullable(),
})
export type PickIn = z.output<typeof PickIn>
