import type {
  Domain,
  InvestigationEvent,
  InvestigationPurpose,
  LegalBasis,
  MethodStep,
  Result,
  Stage,
} from '#modules/investigations/contract.ts'
import type { Addressee } from '#modules/staff/contract.ts'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import type { Facts } from '#platform/server/work.ts'
import type { Collector } from '../collector.ts'
import { earlierOf, momentOn, workingDaysAfter } from '../days.ts'
import { type Dice, idAt } from '../dice.ts'
import { accountIds, type ColleagueKey } from '../staff.ts'
import type { Topic } from '../texts/topic.ts'

/** What has to come of a file. */
export interface FilePlan {
  /** How far it has come; what comes after is not told. */
  stage: Stage
  /** For closed files: what the figures count. */
  result: Result
  /** A method that a file in research has planned and not taken yet. */
  waitsFor?: MethodStep | undefined
}

/** One file while it is being told: who is in it, where it stands, what day it is in the telling. */
export interface Story {
  plan: FilePlan
  id: string
  dice: Dice
  rows: Collector
  topic: Topic
  reportId: string
  domain: Domain
  purpose: InvestigationPurpose
  legalBasis: LegalBasis
  addressee: Addressee
  aboutOrganisation: boolean
  /** Whether there was a breach of a duty. */
  breach: boolean
  fineInView: boolean
  /** Whether the manager decides something milder than was advised. */
  deviates: boolean
  lead: ColleagueKey
  /** Not yet assigned: waits for the coordinator. */
  hasLead: boolean
  reader: ColleagueKey
  /** Goes along on a home visit; nobody when the third specialist knows the person. */
  companion: ColleagueKey | undefined
  coordinator: ColleagueKey
  manager: ColleagueKey
  questionIds: string[]
  /** Who joined the file beside its lead, and when. */
  members: { who: ColleagueKey; at: Date }[]
  receivedOn: Day
  /** The day of loading: nothing is told that would happen later. */
  today: Day
  day: Day
}

const STAGES: readonly Stage[] = [
  'opened',
  'planning',
  'research',
  'hearing',
  'weighing',
  'advice',
  'reading-along',
  'decision',
  'outcome',
  'closed',
]

/** Whether the file came as far as a stage. */
export function reaches(story: Story, stage: Stage): boolean {
  return STAGES.indexOf(story.plan.stage) >= STAGES.indexOf(stage)
}

/** Lets working days pass, but never beyond the day of loading. Answers with the new day. */
export function pass(story: Story, least: number, most = least): Day {
  story.day = earlierOf(workingDaysAfter(story.day, story.dice.whole(least, most)), story.today)
  return story.day
}

/** A moment on the day of the telling; each one later than the one before. */
export function nextMoment(story: Story): Date {
  const before = moments.get(story)
  const opening = Date.parse(momentOn(story.day, '08:45'))
  const earliest = Math.max(before ?? 0, opening)
  const moment = earliest + story.dice.whole(2, 24) * 60_000
  moments.set(story, moment)
  return new Date(moment)
}
const moments = new WeakMap<Story, number>()

export function newIdIn(story: Story): string {
  return idAt(momentOn(story.day, '12:00'), story.dice)
}

/** Remembers what somebody did to the file. Answers with the moment. */
export function happened(story: Story, action: InvestigationEvent, by: ColleagueKey, facts?: Facts): Date {
  const at = nextMoment(story)
  story.rows.remember({ at, by: accountIds[by], action, kind: 'investigation', id: story.id, facts })
  return at
}

/** Lets a colleague in on the file. */
export function letIn(story: Story, who: ColleagueKey, part: 'colleague' | 'reader', at: Date): void {
  story.members.push({ who, at })
  story.rows.add('investigations.member', { investigation_id: story.id, account_id: accountIds[who], part, since: story.day, until: null })
}

/** Moves the file to its next stage, as the lead does. */
export function moveOn(story: Story, from: Stage, to: Stage): void {
  happened(story, 'investigation.stage-moved', story.lead, { from, to })
}

/** Fills in {maand}, {dag}, {bedrag}, {aantal} and {tijd}. */
export function fillIn(text: string, dice: Dice, around: Day): string {
  return text
    .replaceAll('{maand}', () => monthBefore(around, dice.whole(1, 5)))
    .replaceAll('{dag}', () => dice.pick(WEEKDAYS))
    .replaceAll('{bedrag}', () => `€ ${(dice.whole(4, 60) * 25).toLocaleString('nl-NL')}`)
    .replaceAll('{aantal}', () => String(dice.whole(2, 4)))
    .replaceAll('{tijd}', () => `${dice.whole(7, 11)}.${dice.pick(['05', '15', '20', '40', '50'])} uur`)
}

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

function monthBefore(day: Day, months: number): string {
  const month = Number(day.slice(5, 7)) - 1 - months
  return MONTHS[(month + 12) % 12] ?? ''
}

/** The first of the month some months before, for periods in an advice. */
export function firstOfMonthBefore(day: Day, months: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`
}

/** The last day of the month before the first of a month. */
export const dayBefore = (day: Day): Day => addDays(day, -1)
