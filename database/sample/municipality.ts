import type { Day } from '#platform/contract/calendar.ts'
import type { KeyRing } from '#platform/server/key-ring.ts'
import type { Purpose } from '#platform/server/module.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import { addAccess } from './access.ts'
import { addActions } from './actions.ts'
import { addAdvice } from './advice.ts'
import { addBudgets } from './budgets/tell-budgets.ts'
import { addCapacity } from './capacity.ts'
import { type Collector, type Happening, makeCollector } from './collector.ts'
import { diceFor } from './dice.ts'
import { tellFile } from './files/tell-file.ts'
import { addInformation } from './information.ts'
import { addKnowledge } from './knowledge.ts'
import { addLessons } from './lessons.ts'
import { inventLooks } from './looks.ts'
import { addPartners } from './partners.ts'
import { addProgramme } from './programme.ts'
import { addReport, type ToldReport, tellReport } from './reports.ts'
import { type ColleagueKey, intake, teams } from './staff.ts'
import { addStaff } from './staff-rows.ts'
import { makeSubjectBook } from './subjects.ts'
import { planReports, type ReportPlan } from './year-plan.ts'

const THIRD_PARTY = 6

/** Everything that the demo municipality has, without a database. */
export function inventMunicipality(keys: KeyRing, today: Day): Collector {
  const rows = makeCollector()
  addStaff(rows, today)
  addReportsAndFiles(rows, keys, today)
  addBudgets(rows, keys, today)
  addAccess(rows, today)
  addProgramme(rows)
  addInformation(rows, today)
  addAdvice(rows, today)
  addLessons(rows)
  addKnowledge(rows, today)
  addPartners(rows, today)
  addActions(rows, today)
  addCapacity(rows, today)
  addTrail(rows)
  return rows
}

function addReportsAndFiles(rows: Collector, keys: KeyRing, today: Day): void {
  const sealer = makeSealer(keys)
  const telling = { rows, sealer, book: makeSubjectBook(rows, sealer), today }
  const plans = planReports(today)
  const fileNumbers = numberFiles(plans)
  const told: ToldReport[] = []
  for (const [index, plan] of plans.entries()) {
    const earlier = plan.fate === 'joined' ? findEarlier(told, plan.scheme) : undefined
    const report = tellReport(earlier || plan.fate !== 'joined' ? plan : { ...plan, fate: 'not-investigated' }, telling, earlier)
    const after = plan.file ? addFile(rows, report, plan.file, today, fileNumbers.get(plan) ?? 0) : { handlerId: null }
    addReport(report, reportReference(report.receivedAt, index + 1), telling, after, earlier)
    told.push({ ...report, handlerId: after.handlerId })
  }
}

/** Files are numbered in the order in which they were opened. */
function numberFiles(plans: readonly ReportPlan[]): ReadonlyMap<ReportPlan, number> {
  const inOrder = plans
    .filter((plan) => plan.file)
    .sort((one, other) => (one.file?.openedOn ?? '').localeCompare(other.file?.openedOn ?? ''))
  return new Map(inOrder.map((plan, index) => [plan, index + 1]))
}

function addFile(
  rows: Collector,
  report: ToldReport,
  { openedOn, ...outline }: NonNullable<ToldReport['plan']['file']>,
  today: Day,
  number: number,
) {
  const { plan, topic, subject, id } = report
  const dice = diceFor(`file ${plan.name}`)
  const [lead, reader, other] = castFor(plan)
  const { leadId, openedAt, closedAt, members } = tellFile(
    {
      plan: outline,
      reference: fileReference(openedOn, number),
      report: {
        id,
        receivedOn: plan.receivedOn,
        source: plan.source,
        scheme: plan.scheme,
        personId: subject.personId,
        organisationId: subject.organisationId,
      },
      topic,
      openedOn,
      today,
      leads: [lead, reader, other],
    },
    dice,
    rows,
  )
  return { handlerId: leadId, takenUpAt: openedAt, closedAt, members }
}

/** Who leads, who reads along, who helps. The first of each team, whom most visitors choose, finds something in every list. */
function castFor({ name, scheme, file }: ReportPlan): [ColleagueKey, ColleagueKey, ColleagueKey] {
  const [first, ...others] = teams[intake[scheme]].specialists
  const shuffled = [first, ...others].sort((one, other) => diceFor(`${name} ${one}`).fraction() - diceFor(`${name} ${other}`).fraction())
  const rest = shuffled.filter((key) => key !== first)
  if (file?.stage === 'reading-along') return [rest[0] ?? first, first, rest[1] ?? first]
  if (file?.waitsFor === THIRD_PARTY) return [first, rest[0] ?? first, rest[1] ?? first]
  return shuffled.slice(0, 3) as [ColleagueKey, ColleagueKey, ColleagueKey]
}

/** A recent report of the same scheme that stands by itself. */
function findEarlier(told: readonly ToldReport[], scheme: string): ToldReport | undefined {
  return told
    .slice(-60)
    .reverse()
    .find((one) => one.plan.scheme === scheme && one.plan.fate !== 'joined' && one.subject.personId !== null)
}

function addTrail(rows: Collector): void {
  const happened = rows.happenings.toSorted((one, other) => one.at.getTime() - other.at.getTime())
  const writes = happened.map((happening) => ({ ...happening, remembered: 'write' as const }))
  const reads = inventLooks(happened).map((look) => ({ ...look, facts: {}, remembered: 'read' as const }))
  for (const { at, by, action, kind, id, remembered, facts = {} } of [...writes, ...reads].sort(
    (one, other) => one.at.getTime() - other.at.getTime(),
  ))
    rows.add('platform.audit_event', {
      at,
      kind: remembered,
      action,
      object_kind: kind,
      object_id: id,
      actor_id: by,
      came_from: by ? 'browser' : 'public',
      purpose: purposeOf(kind, by),
      request_id: null,
      facts,
    })
}

function purposeOf(kind: Happening['kind'], by: string | null): Purpose {
  if (kind === 'programme') return 'programme-account'
  if (kind === 'question') return 'advising-colleagues'
  return by ? 'social-domain-enforcement' : 'receiving-reports'
}

function reportReference(receivedAt: Date, number: number): string {
  return `M-${receivedAt.getFullYear()}-${String(number).padStart(6, '0')}`
}

function fileReference(openedOn: Day, number: number): string {
  return `O-${openedOn.slice(0, 4)}-${String(number).padStart(6, '0')}`
}
