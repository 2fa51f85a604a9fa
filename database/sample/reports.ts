import { type Channel, criterionKeys, type Source, type WorthinessOutcome } from '#modules/reports/contract.ts'
import { type KnownMarks, maskText, sealReporter } from '#modules/reports/server/index.ts'
import type { Day } from '#platform/contract/calendar.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Facts } from '#platform/server/work.ts'
import type { Collector } from './collector.ts'
import { earlierOf, momentOn, workingDaysAfter } from './days.ts'
import { type Dice, diceFor, idAt } from './dice.ts'
import { fillIn } from './files/story.ts'
import { accountIds, type ColleagueKey, intake, teams, unitIds } from './staff.ts'
import type { Subject, SubjectBook } from './subjects.ts'
import { topics } from './texts/index.ts'
import type { Topic } from './texts/topic.ts'
import { benefitFacts, channels, closings, namings, openings, organisations } from './texts/voices.ts'
import { joinedBecause, worthinessAnswers, worthinessMotivations } from './texts/worthiness-texts.ts'
import type { ReportPlan } from './year-plan.ts'

/** A report as it was told, with what its file or a duplicate needs to know of it. */
export interface ToldReport {
  id: string
  plan: ReportPlan
  topic: Topic
  subject: Subject
  receivedAt: Date
  judge: ColleagueKey
  /** Who leads the file that grew from it. */
  handlerId?: string | null
}

/** What became of a report after it was judged. */
export interface Aftermath {
  handlerId: string | null
  takenUpAt?: Date
  closedAt?: Date | null
  members?: readonly { id: string; at: Date }[]
}

interface Telling {
  rows: Collector
  sealer: Sealer
  book: SubjectBook
  /** The day of loading. */
  today: Day
}

const REPORTED_NAME = 0.6
const LONGEST_JUDGING = 12

/** Says what somebody reports, and about whom; a duplicate is about what the earlier one is about. */
export function tellReport(plan: ReportPlan, telling: Telling, earlier?: ToldReport): ToldReport {
  const dice = diceFor(`report text ${plan.name}`)
  const receivedAt = new Date(
    momentOn(plan.receivedOn, `${String(dice.whole(8, 16)).padStart(2, '0')}:${String(dice.whole(0, 59)).padStart(2, '0')}`),
  )
  return {
    id: idAt(receivedAt.toISOString(), dice),
    plan,
    topic: earlier?.topic ?? dice.pick(topics[plan.scheme]),
    subject: earlier?.subject ?? telling.book.choose(plan.scheme, plan.receivedOn, plan.fate === 'investigated', dice),
    receivedAt,
    judge: dice.pick<ColleagueKey>(teams[intake[plan.scheme]].specialists),
  }
}

/** Collects the rows of one report: what was said, who gave it in, how it was judged, where it went. */
export function addReport(report: ToldReport, reference: string, telling: Telling, after: Aftermath, earlier?: ToldReport): void {
  const { plan, subject, receivedAt, id } = report
  const dice = diceFor(`report row ${plan.name}`)
  const { rows } = telling
  const channel = dice.weighted<Channel>(channels[plan.source])
  const filer = channel === 'web-form' ? null : filerOf(plan.source, report, dice)
  const organisation = plan.source === 'other-organisation' ? dice.pick(organisations) : undefined
  const summary = wordsOf(report, dice)
  const judgedAt = new Date(momentOn(judgingDay(plan, diceFor(`judging ${plan.name}`), telling.today), '10:30'))
  rows.add('reports.report', {
    id,
    reference,
    received_on: plan.receivedOn,
    received_at: receivedAt,
    recorded_at: receivedAt,
    source: plan.source,
    source_organisation: organisation?.name ?? null,
    source_organisation_kind: organisation?.kind ?? null,
    channel,
    scheme: plan.scheme,
    status: statusOf(plan),
    urgency: plan.fate === 'unjudged' && dice.chance(0.2) ? 'urgent' : 'normal',
    summary,
    summary_blind: maskText(summary, marksOf(subject, summary)),
    benefit_facts: dice.pick<string>(benefitFacts[plan.scheme]),
    claimed_name: channel === 'web-form' ? nameOf(subject) : null,
    claimed_address: null,
    subject_person_id: subject.personId,
    subject_organisation_id: subject.organisationId,
    unit_id: unitIds[intake[plan.scheme]],
    filed_by: filer && accountIds[filer],
    assessed_by: plan.fate === 'unjudged' || plan.fate === 'joined' ? null : accountIds[report.judge],
    handler_id: after.handlerId,
    joined_to: earlier?.id ?? null,
    joined_by: earlier ? accountIds[report.judge] : null,
    joined_because: earlier ? dice.pick(joinedBecause) : null,
    joined_at: earlier ? judgedAt : null,
    import_key: null,
    import_digest_sealed: null,
  })
  remember(telling, report, receivedAt, filer, 'report.received', { source: plan.source, channel, scheme: plan.scheme })
  if (plan.source === 'resident' && dice.chance(REPORTED_NAME)) addReporter(report, telling, dice)

  if (earlier) addJoining(report, telling, judgedAt, earlier)
  else if (plan.fate !== 'unjudged') addWorthiness(report, telling, dice, judgedAt)
  addAftermath(report, telling, after)
}

/** Who works on the file of the earlier report may read the duplicate. */
function addJoining(report: ToldReport, telling: Telling, at: Date, earlier: ToldReport): void {
  remember(telling, report, at, report.judge, 'report.joined', { earlierReportId: earlier.id })
  if (earlier.handlerId)
    telling.rows.add('reports.reader', { report_id: report.id, account_id: earlier.handlerId, because: 'file-member', until: null })
}

function addWorthiness(report: ToldReport, telling: Telling, dice: Dice, at: Date): void {
  const worthy = report.plan.fate === 'waiting' || report.plan.fate === 'investigated'
  const outcome: WorthinessOutcome = worthy
    ? 'investigate'
    : dice.weighted({ 'hand-over': 30, 'light-contact': 26, refer: 12, 'no-action': 32 })
  const answers = Object.fromEntries(
    criterionKeys.map((key) => [key, dice.pick(worthinessAnswers[key][worthy ? 'yes' : 'no']).replace('{onderwerp}', report.topic.about)]),
  )
  const care = intake[report.plan.scheme] === 'care'
  const referredTo =
    outcome === 'hand-over'
      ? care
        ? 'social-development'
        : 'work-and-income'
      : outcome === 'refer'
        ? dice.pick(['neighbourhood-team', 'debt-help', 'uwv', 'svb'] as const)
        : null
  telling.rows.add('reports.worthiness', {
    report_id: report.id,
    answers,
    outcome,
    referred_to: referredTo,
    motivation: dice.pick(worthinessMotivations[outcome]),
    reconsidered_words: [],
    saw_names: false,
    decided_by: accountIds[report.judge],
    decided_at: at,
  })
  remember(telling, report, at, report.judge, 'report.assessed', { outcome, referredTo, sawNames: false, reconsidered: 0 })
}

function addAftermath(report: ToldReport, telling: Telling, { handlerId, takenUpAt, closedAt, members = [] }: Aftermath): void {
  const by = Object.entries(accountIds).find(([, id]) => id === handlerId)?.[0] as ColleagueKey | undefined
  if (takenUpAt) remember(telling, report, takenUpAt, by ?? teams[intake[report.plan.scheme]].coordinator, 'report.taken-up', { handlerId })
  if (closedAt) remember(telling, report, closedAt, by ?? null, 'report.closed')
  for (const { id, at } of members) {
    telling.rows.add('reports.reader', { report_id: report.id, account_id: id, because: 'file-member', until: null })
    remember(telling, report, at, by ?? null, 'report.reader-let-in', { accountId: id })
  }
}

function addReporter(report: ToldReport, { rows, sealer }: Telling, dice: Dice): void {
  const identity = {
    name: `Melder ${dice.pick(['Aardbei', 'Braam', 'Kers', 'Peer', 'Pruim', 'Framboos'])}`,
    phone: `0612345${String(dice.whole(0, 999)).padStart(3, '0')}`,
  }
  rows.add('reports.reporter_identity', { report_id: report.id, sealed: sealReporter(sealer, report.id, identity) })
}

function remember({ rows }: Telling, report: ToldReport, at: Date, by: ColleagueKey | null, action: string, facts?: Facts): void {
  rows.remember({ at, by: by && accountIds[by], action, kind: 'report', id: report.id, facts })
}

/** Within twelve working days, and never after the day before loading. */
function judgingDay(plan: ReportPlan, dice: Dice, today: Day): Day {
  const latest = plan.file ? plan.file.openedOn : today
  return earlierOf(workingDaysAfter(plan.receivedOn, dice.whole(1, LONGEST_JUDGING)), latest)
}

function filerOf(source: Source, report: ToldReport, dice: Dice): ColleagueKey {
  if (source !== 'resident' && dice.chance(0.7)) return dice.pick(['consulent-1', 'consulent-2'] as const)
  return dice.pick(teams[intake[report.plan.scheme]].specialists.filter((key) => key !== report.judge))
}

function statusOf({ fate, file }: ReportPlan) {
  if (fate === 'unjudged') return 'received' as const
  if (fate === 'waiting') return 'worth-investigating' as const
  if (fate === 'investigated') return file?.stage === 'closed' ? ('investigated' as const) : ('under-investigation' as const)
  return fate
}

/** Somebody tells only what somebody in that place could have seen. */
function wordsOf({ topic, plan, subject }: ToldReport, dice: Dice): string {
  const fits = topic.details.filter((detail) => plan.source === 'resident' || !/\b(ik|mij)\b/i.test(detail))
  const name = nameOf(subject)
  const naming = name && dice.chance(0.5) ? dice.pick(namings).replace('{naam}', name) : ''
  const sentences = [
    dice.pick(openings[plan.source]),
    topic.claim,
    naming,
    dice.pick(fits.length > 0 ? fits : topic.details),
    dice.pick(closings[plan.source]),
  ]
  return fillIn(sentences.filter(Boolean).join(' '), dice, plan.receivedOn)
}

function nameOf({ person, organisation }: Subject): string | null {
  return person ? `${person.firstNames} ${person.surname}` : (organisation?.name ?? null)
}

/** Only what really stands in the text: looking for addresses and birth dates that nobody wrote costs seconds. */
function marksOf({ person, organisation }: Subject, summary: string): KnownMarks[] {
  if (person && summary.includes(person.surname)) return [{ firstNames: person.firstNames, surname: person.surname }]
  return organisation && summary.includes(organisation.name) ? [{ organisationName: organisation.name }] : []
}
