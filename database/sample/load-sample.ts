import type pg from 'pg'
import type { Day } from '#platform/contract/calendar.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import { type Collector, makeCollector } from './collector.ts'
import { diceFor } from './dice.ts'
import { tellFile } from './files/tell-file.ts'
import { addReport, type ToldReport, tellReport } from './reports.ts'
import { accountIds, colleagues, type ColleagueKey, intake, mandateIds, teams, unitIds, units } from './staff.ts'
import { makeSubjectBook } from './subjects.ts'
import { writeRows } from './write-rows.ts'
import { planReports, type ReportPlan } from './year-plan.ts'

export interface LoadOptions {
  /** The day of loading: work in hand is dated back from it. */
  today: Day
  progress?: (done: number, total: number) => void
}

const LOCK = 7_340_345
const THIRD_PARTY = 6
/** What an administrator has set, and the law. */
const SETTINGS = ['platform.legal_parameter', 'platform.closed_day', 'reports.questionable_word']

/**
 * Fills an empty database with the demo municipality, all or nothing. Loading twice on the same day gives the same rows.
 * @param owner signs in as the owner of the tables
 * @param masterKey the key of this installation: with it the invented numbers are sealed
 */
export async function loadSample(owner: pg.Pool, masterKey: Buffer, options: LoadOptions): Promise<void> {
  await inTransaction(owner, (client) => fill(client, masterKey, options))
  await owner.query('analyze')
}

/** Loads the demo municipality unless somebody works here already. Answers whether it did. Two at once load it once. */
export async function loadSampleWhenEmpty(owner: pg.Pool, masterKey: Buffer, options: LoadOptions): Promise<boolean> {
  const loaded = await inTransaction(owner, async (client) => {
    const { rowCount } = await client.query('select from staff.account limit 1')
    if (rowCount) return false

    await fill(client, masterKey, options)
    return true
  })
  if (loaded) await owner.query('analyze')
  return loaded
}

/** Wipes what people and the demo have put in, legal parameters and word lists aside, and loads the demo municipality anew, all or nothing. */
export async function resetSample(owner: pg.Pool, masterKey: Buffer, options: LoadOptions): Promise<void> {
  await inTransaction(owner, async (client) => {
    const { rows } = await client.query<{ tables: string }>(
      `select string_agg(oid::regclass::text, ', ') as tables from pg_class
        where relkind = 'r' and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'public') and relnamespace::regnamespace::text !~ '^pg_'
          and oid::regclass::text <> all ($1)`,
      [SETTINGS],
    )
    await client.query(`truncate ${rows[0]?.tables} restart identity`)
    await fill(client, masterKey, options)
  })
  await owner.query('analyze')
}

async function fill(client: pg.ClientBase, masterKey: Buffer, { today, progress = () => undefined }: LoadOptions): Promise<void> {
  await writeRows(client, inventMunicipality(masterKey, today), progress)
  await client.query(`select setval('reports.report_number', (select count(*) from reports.report), true),
    setval('investigations.investigation_number', (select count(*) from investigations.investigation), true)`)
}

/** One at a time: whoever loads or wipes the demo municipality holds the lock until it is done. */
async function inTransaction<Result>(owner: pg.Pool, run: (client: pg.ClientBase) => Promise<Result>): Promise<Result> {
  const client = await owner.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    const result = await run(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** Everything that the demo municipality has, without a database. */
export function inventMunicipality(masterKey: Buffer, today: Day): Collector {
  const rows = makeCollector()
  addStaff(rows)
  addReportsAndFiles(rows, masterKey, today)
  addTrail(rows)
  return rows
}

function addStaff(rows: Collector): void {
  for (const [key, unit] of entriesOf(units)) rows.add('staff.unit', { id: unitIds[key], code: unit.code, name: unit.name })
  for (const [key, { name, unit, roles }] of entriesOf(colleagues)) {
    rows.add('staff.account', { id: accountIds[key], account: key, name, unit_id: unitIds[unit], demo: true, active: true })
    for (const role of roles) rows.add('staff.account_role', { account_id: accountIds[key], role })
  }
  for (const [scheme, unit] of entriesOf(intake)) rows.add('reports.intake_unit', { scheme, unit_id: unitIds[unit] })
  const anyPart = ['terminate', 'change', 'not-grant', 'continue', 'revise', 'revoke', 'recover', 'fine', 'warning', 'help']
  addMandate(rows, 'manager-weni', 'work-and-income', anyPart)
  addMandate(rows, 'manager-mo', 'social-development', anyPart.filter((kind) => kind !== 'fine'))
}

function addMandate(rows: Collector, manager: ColleagueKey, addressee: 'work-and-income' | 'social-development', partKinds: string[]): void {
  rows.add('staff.mandate', {
    id: mandateIds[addressee],
    account_id: accountIds[manager],
    addressee,
    part_kinds: partKinds,
    up_to_cents: null,
    valid_from: '2023-09-01',
    valid_to: null,
    source: 'Mandaatregister van de demogemeente',
  })
}

function addReportsAndFiles(rows: Collector, masterKey: Buffer, today: Day): void {
  const sealer = makeSealer(masterKey)
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
  const inOrder = plans.filter((plan) => plan.file).sort((one, other) => (one.file?.openedOn ?? '').localeCompare(other.file?.openedOn ?? ''))
  return new Map(inOrder.map((plan, index) => [plan, index + 1]))
}

function addFile(rows: Collector, report: ToldReport, { openedOn, ...outline }: NonNullable<ToldReport['plan']['file']>, today: Day, number: number) {
  const { plan, topic, subject, id } = report
  const dice = diceFor(`file ${plan.name}`)
  const [lead, reader, other] = castFor(plan)
  const { leadId, openedAt, closedAt, members } = tellFile(
    {
      plan: outline,
      reference: fileReference(openedOn, number),
      report: { id, receivedOn: plan.receivedOn, source: plan.source, scheme: plan.scheme, personId: subject.personId, organisationId: subject.organisationId },
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
  return told.slice(-60).reverse().find((one) => one.plan.scheme === scheme && one.plan.fate !== 'joined' && one.subject.personId !== null)
}

function addTrail(rows: Collector): void {
  const inOrder = [...rows.happenings].sort((one, other) => one.at.getTime() - other.at.getTime())
  for (const { at, by, action, kind, id, facts = {} } of inOrder) {
    rows.add('platform.audit_event', {
      at,
      kind: 'write',
      action,
      object_kind: kind,
      object_id: id,
      actor_id: by,
      purpose: by ? 'social-domain-enforcement' : 'receiving-reports',
      request_id: null,
      facts,
    })
  }
}

function reportReference(receivedAt: Date, number: number): string {
  return `M-${receivedAt.getFullYear()}-${String(number).padStart(6, '0')}`
}

function fileReference(openedOn: Day, number: number): string {
  return `O-${openedOn.slice(0, 4)}-${String(number).padStart(6, '0')}`
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][]
}
