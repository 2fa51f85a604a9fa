import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { type Actor, doWork, type Work } from '#platform/server/work.ts'
import { Scheme } from '../contract.ts'
import {
  closeReport,
  findReportForInvestigation,
  handReportOver,
  letReaderIn,
  type ReportsTables,
  reportRowsUnder,
  takeUpReport,
} from './index.ts'
import { aJudgement, aReport, asAccount, file } from './testing/reports.ts'

let house: House
let filer: Visitor
let judge: Visitor
let lead: Visitor
let colleague: Visitor
beforeAll(async () => {
  house = await openHouse()
  filer = await house.signIn('Indiener', 'consultant', house.units.workAndIncome)
  judge = await house.signIn('Beoordelaar', 'specialist')
  lead = await house.signIn('Behandelaar', 'specialist')
  colleague = await house.signIn('Meelezer', 'specialist', house.units.care)
})
afterAll(() => house.close())

function as<Result>(visitor: Visitor, run: (work: Work<ReportsTables>) => Promise<Result>): Promise<Result> {
  const actor: Actor = { id: visitor.id, account: '', name: '', unitId: house.units.income, roles: ['specialist'] }
  const context = { pool: house.db.pool, clock: () => new Date(), reactions: {} }
  return doWork(context, { onBehalfOf: actor, purpose: 'social-domain-enforcement' }, run)
}

async function judged(): Promise<string> {
  const id = await file(filer)
  await judge.put(`/reports/${id}/worthiness`, aJudgement())
  return id
}

/** The file that grows from a report is led by somebody: who handles the report is its lead and nobody else. */
const ledBy = (id: string, visitor: Visitor) =>
  house.db.owner.query(
    `insert into investigations.investigation (id, reference, report_id, received_year, source, scheme, domain, purpose, legal_basis, unit_id,
       municipality_id, lead_id, opened_on, opened_at, usable_signal_on)
     select gen_random_uuid(), 'O-' || reference, id, 2024, source, scheme, 'participation-act', 'lawfulness-of-benefit', 'pw-53a', unit_id,
       municipality_id, $2, current_date, now(), current_date from reports.report where id = $1
     on conflict (report_id) do update set lead_id = excluded.lead_id`,
    [id, visitor.id],
  )

async function takenUp(id: string, by: Visitor): Promise<void> {
  await ledBy(id, by)
  await as(judge, (work) => takeUpReport(work, id, by.id))
}

test('a report that was judged worth it is taken up by a lead, who reads it whole from then on', async () => {
  const id = await judged()

  await takenUp(id, lead)

  expect(await as(lead, (work) => findReportForInvestigation(work, id))).toMatchObject({
    status: 'under-investigation',
    scheme: 'subsistence',
    source: 'own-organisation',
    handlerId: lead.id,
    assessedBy: judge.id,
    blind: false,
    summary: aReport().summary,
  })
  expect((await lead.get(`/reports/${id}`)).body).toMatchObject({
    handler: { name: 'Behandelaar' },
    subject: { name: 'J. Voorbeeld' },
    may: { identify: false },
  })
  expect(await as(judge, (work) => findReportForInvestigation(work, id))).toMatchObject({ blind: true })
})

test('a report that was not judged worth it is not taken up', async () => {
  const id = await file(filer)

  await expect(as(filer, (work) => takeUpReport(work, id, lead.id))).rejects.toMatchObject({ code: 'report.not-worth-investigating' })
})

test('a colleague sees the report of a file only after being let in, and then whole', async () => {
  const id = await judged()
  await takenUp(id, lead)

  await expect(as(colleague, (work) => findReportForInvestigation(work, id))).rejects.toMatchObject({ code: 'thing.not-found' })
  await as(lead, (work) => letReaderIn(work, id, colleague.id))
  await as(lead, (work) => letReaderIn(work, id, colleague.id))
  expect(await as(colleague, (work) => findReportForInvestigation(work, id))).toMatchObject({ blind: false })
})

test('a new lead also reads the duplicates that were joined', async () => {
  const id = await judged()
  const duplicate = await file(filer)
  await judge.post(`/reports/${duplicate}/joining`, { earlierReportId: id, reason: 'Zelfde feit, zelfde week.' })
  const seen = () => asAccount(house, lead.id, 'select id from reports.report where id = $1', [duplicate])

  expect(await seen()).toEqual([])
  await takenUp(id, colleague)
  await expect(as(judge, (work) => handReportOver(work, id, lead.id))).rejects.toThrow('row-level security')
  await ledBy(id, lead)
  await as(judge, (work) => handReportOver(work, id, lead.id))
  expect(await seen()).toHaveLength(1)
})

test('a report is closed with its investigation, once', async () => {
  const id = await judged()
  await takenUp(id, lead)

  await as(lead, (work) => closeReport(work, id))

  await expect(as(lead, (work) => closeReport(work, id))).rejects.toMatchObject({ code: 'report.not-under-investigation' })
  expect((await lead.get(`/reports/${id}/timeline`)).body.rows.map((event: { action: string }) => event.action)).toEqual([
    'report.received',
    'report.assessed',
    'report.taken-up',
    'report.closed',
  ])
})

test('the subject of a report under investigation is settled', async () => {
  const id = await judged()
  await takenUp(id, lead)

  expect(
    (await lead.put(`/reports/${id}/subject`, { subject: { kind: 'person', surname: 'Anders', birthDate: '1990-01-01' } })).body.code,
  ).toBe('report.subject-settled')
})

test('the rows under a figure are those of its year, source and conditions, as far as the asker may see them', async () => {
  const schemes = Scheme.options
  const everything = { year: 2024, schemes, among: [], limit: 100 }
  const under = async (more: object = {}) => (await as(filer, (work) => reportRowsUnder(work, { ...everything, ...more }))).rows

  const all = (await house.db.owner.query(`select count(*)::int as n from reports.report where filed_by = $1`, [filer.id])).rows[0].n
  expect(await under()).toHaveLength(all)
  expect(await under({ among: [sql`report.status = 'investigated'`] })).toMatchObject([
    { status: 'investigated', source: 'own-organisation' },
  ])
  expect(await under({ source: 'resident' })).toEqual([])
  expect(await under({ schemes: ['youth-pgb'] })).toEqual([])
  expect(await under({ year: 2023 })).toEqual([])
})
