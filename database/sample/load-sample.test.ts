import { afterAll, beforeAll, expect, test } from 'vitest'
import { investigationEventWords, Stage } from '#modules/investigations/contract.ts'
import { bsnPlace } from '#modules/parties/server/index.ts'
import { reportEventWords, Scheme } from '#modules/reports/contract.ts'
import { isBsn } from '#platform/contract/bsn.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { compareTallies } from '../tallies.ts'
import { loadSampleWhenEmpty } from './load-sample.ts'
import { inventMunicipality } from './municipality.ts'
import { testBsns } from './people.ts'
import { type ColleagueKey, colleagues } from './staff.ts'
import { type DemoHouse, openDemoHouse } from './testing/demo-house.ts'
import { topics } from './texts/index.ts'

const TODAY = '2026-11-23'
let house: DemoHouse
beforeAll(async () => {
  house = await openDemoHouse(TODAY)
})
afterAll(() => house.close())

/** What may still hold a file back in each stage; everything before that stage was done as the law asks. */
const holdsBack: Readonly<Record<string, readonly string[]>> = {
  opened: ['investigation.no-lead', 'investigation.conflict-not-asked'],
  research: ['method.not-finished', 'home-visit.not-finished', 'support.safety-not-asked'],
  hearing: ['hearing.not-held', 'hearing.no-show-ladder', 'hearing.correction-term-runs', 'finding.not-answered'],
  weighing: ['weighing.missing'],
  advice: ['advice.none'],
  decision: ['decision.open-parts'],
  outcome: ['outcome.missing', 'lesson.missing', 'support.client-without-result', 'support.safety-step-open', 'support.suspension-running'],
}
const rowsOf = async <Row extends object>(statement: string) => (await house.db.owner.query<Row>(statement)).rows

test('on the same day the same municipality is invented, down to its ids', () => {
  const [one, other] = [inventMunicipality(testKeys, TODAY), inventMunicipality(testKeys, TODAY)]

  expect(fingerprint(one)).toBe(fingerprint(other))
})

test('the finished year does not depend on the day of loading', () => {
  const yearOf = (today: string) =>
    inventMunicipality(testKeys, today)
      .rows.get('investigations.investigation')
      ?.filter((row) => 'received_year' in row && row.received_year === 2024)
      .map((row) => JSON.stringify(row))

  expect(yearOf('2027-03-01')).toEqual(yearOf(TODAY))
})

test('it is loaded once, also when two programs start at the same moment', async () => {
  const before = await rowsOf('select count(*) from reports.report')

  const loaded = await Promise.all([1, 2].map(() => loadSampleWhenEmpty(house.db.owner, testKeys, { today: TODAY })))

  expect(loaded).toEqual([false, false])
  expect(await rowsOf('select count(*) from reports.report')).toEqual(before)
})

test('the municipality has an invented name in letters, and so have the people whom they go to', async () => {
  const names = () => rowsOf<{ name: string }>("select name from staff.municipality where code = 'GM0000'")
  expect(await names()).toEqual([{ name: 'Demostad' }])
  const addressed = await rowsOf<{ name: string }>('select distinct name from pgb.suspension_addressee')
  expect(addressed.length).toBeGreaterThan(3)
  expect(addressed.filter(({ name }) => !/^\S+ \S/.test(name))).toEqual([])
})

test('a suspension bears a reference as those bear that are begun later', async () => {
  const references = await rowsOf<{ reference: string }>('select reference from pgb.suspension')
  expect(references.filter(({ reference }) => !/^S-\d{4}-\d{6}$/.test(reference))).toEqual([])
})

test('every number of a person comes from the test range and passes the eleven test', async () => {
  const sealer = makeSealer(testKeys)
  const people = await rowsOf<{ id: string; bsn_sealed: Buffer }>('select id, bsn_sealed from parties.person where bsn_sealed is not null')

  expect(people.length).toBeGreaterThan(500)
  const numbers = people.map((person) => sealer.open(person.bsn_sealed, bsnPlace(person.id)))
  expect(numbers.filter((number) => !number.startsWith('9999') || !isBsn(number))).toEqual([])
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(testBsns.length).toBeGreaterThan(people.length)
})

test('the sums that are kept along equal a full count of every year', async () => {
  expect(await compareTallies(house.db.owner)).toEqual([])
  const years = await rowsOf<{ year: number }>('select distinct year from programme.tally order by 1')
  expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026])
})

test('a sum that went astray is found', async () => {
  const client = await house.db.owner.connect()
  try {
    await client.query('begin')
    await client.query(
      `update programme.tally set n = n + 1 where ctid = (select ctid from programme.tally where measure = 'funnel' limit 1)`,
    )
    const [difference] = await compareTallies(client as never)
    expect(difference).toMatchObject({ measure: 'funnel' })
    expect((difference?.kept ?? 0) - (difference?.counted ?? 0)).toBe(1)
  } finally {
    await client.query('rollback')
    client.release()
  }
})

test('the finished year has the size of a team of seven, with duplicates and unknown outcomes', async () => {
  const [year] = await rowsOf<Record<string, number>>(`
    select count(*) as reports, count(*) filter (where r.status = 'joined') as joined,
           count(*) filter (where r.status in ('worth-investigating', 'under-investigation', 'investigated')) as worthy,
           count(i.id) as files, count(i.id) filter (where i.stage = 'closed') as closed, count(i.id) filter (where i.result = 'unknown') as unknown
      from reports.report r left join investigations.investigation i on i.report_id = r.id where r.received_on between '2024-01-01' and '2024-12-31'`)

  expect(year?.reports).toBeGreaterThan(600)
  expect(year?.reports).toBeLessThan(640)
  expect(year?.worthy).toBeGreaterThan(240)
  expect(year?.closed).toBeGreaterThan(230)
  expect(year?.joined).toBeGreaterThan(15)
  expect(year?.unknown).toBeGreaterThan(8)
})

test('today there is work in every stage, for each unit and each manager', async () => {
  const open = await rowsOf<{ stage: string; units: number }>(`
    select stage, count(distinct unit_id) as units from investigations.investigation where stage <> 'closed' group by 1`)
  expect(open.map(({ stage }) => stage).sort()).toEqual(Stage.options.filter((stage) => stage !== 'closed').sort())
  for (const stage of ['research', 'hearing', 'decision']) expect(open.find((row) => row.stage === stage)?.units).toBe(2)

  const waiting = await rowsOf<{ status: string; n: number }>(
    `select status, count(*) as n from reports.report where status in ('received', 'worth-investigating') group by 1`,
  )
  expect(waiting.find((row) => row.status === 'received')?.n).toBeGreaterThan(10)
})

test('everything that can happen in a file happens in one of them', async () => {
  const happened = await rowsOf<{ action: string }>(
    `select distinct action from platform.audit_event where object_kind in ('report', 'investigation') and kind = 'write'`,
  )
  const words = { ...investigationEventWords, ...reportEventWords }
  expect(happened.map(({ action }) => action).filter((action) => !(action in words))).toEqual([])

  const [found] = await rowsOf<Record<string, number>>(`select
    (select count(*) from investigations.hearing_waiver) as waived,
    (select count(*) from investigations.hearing where attendance = 'no-show') as no_show,
    (select count(distinct regime) from investigations.home_visit where visited_on is not null) as regimes,
    (select count(*) from investigations.observation) as observations,
    (select count(*) from investigations.observation_plan where authorised_by is null) as to_authorise,
    (select count(*) from investigations.data_request where received_on is null and due_on < '${TODAY}') as overdue,
    (select count(*) from investigations.decision where choice = 'deviate') as deviating,
    (select count(*) from investigations.decision where choice = 'send-back') as sent_back,
    (select count(*) from investigations.objection where restated_result is not null) as restated,
    (select count(*) from investigations.conflict_declaration where knows) as conflicts,
    (select count(*) from investigations.hearing where caution_at is not null) as cautions,
    (select count(distinct cause) from investigations.lesson) as causes`)
  expect(Object.entries(found ?? {}).filter(([, count]) => count === 0)).toEqual([])
  expect(found?.regimes).toBe(2)
  expect(found?.causes).toBeGreaterThan(6)
})

test('the programme of 2024 is in force and begun, and no other year has one yet', async () => {
  const versions = await rowsOf(`
    select v.year, v.number, v.state, (select sum(a.share_percent) from programme.activity a where a.version_id = v.id) as assigned,
           (select count(*) from platform.audit_event e where e.object_id = v.id and e.purpose = 'programme-account') as events
      from programme.version v`)

  expect(versions).toEqual([{ year: 2024, number: 1, state: 'running', assigned: 88, events: 3 }])
})

test('nothing in it happened after the day of loading', async () => {
  const [latest] = await rowsOf<{ at: Date }>('select max(at) as at from platform.audit_event')

  expect(latest?.at.toISOString().slice(0, 10) ?? '').not.toBe('')
  expect((latest?.at.toISOString().slice(0, 10) ?? '9') <= TODAY).toBe(true)
})

test('whoever judges a demo report did not file it, and whoever reads an advice did not write it', async () => {
  const [count] = await rowsOf<Record<string, number>>(`select
    (select count(*) from reports.report where filed_by = assessed_by) as own_reports,
    (select count(*) from investigations.advice where author_id = reader_id) as own_advice,
    (select count(*) from investigations.conflict_declaration c join investigations.investigation i on i.id = c.investigation_id where c.knows and i.lead_id = c.account_id) as partial_leads`)

  expect(count).toEqual({ own_reports: 0, own_advice: 0, partial_leads: 0 })
})

test.each(Scheme.options)('reports about %s can say at least forty different things', (scheme) => {
  const texts = new Set(topics[scheme].flatMap((topic) => topic.details.map((detail) => `${topic.claim} ${detail}`)))

  expect(texts.size).toBeGreaterThanOrEqual(40)
})

test('the blind text of a report never holds the name of its subject', async () => {
  const [leaks] = await rowsOf<{ n: number }>(`
    select count(*) as n from reports.report r join parties.person p on p.id = r.subject_person_id
     where r.summary_blind ilike '%' || p.surname || '%' and r.summary ilike '%' || p.first_names || ' ' || p.surname || '%'`)

  expect(leaks?.n).toBe(0)
})

test('each demo colleague opens the files that are theirs, and only what their stage asks holds them back', async () => {
  const files = await rowsOf<{ id: string; account: ColleagueKey; stage: string }>(`
    select i.id, a.account, i.stage from investigations.investigation i join staff.account a on a.id = i.lead_id
     where i.stage <> 'closed' or i.received_year >= 2025 order by i.opened_on desc`)
  const signedIn = new Map<string, Awaited<ReturnType<DemoHouse['as']>>>()

  for (const { id, account, stage } of files) {
    const colleague = signedIn.get(account) ?? (await house.as(account))
    signedIn.set(account, colleague)
    const { status, body } = await colleague.get(`/investigations/${id}`)
    expect(status).toBe(200)
    expect(body.stage).toBe(stage)
    const unmet = (body.next?.gates ?? []).filter((gate: { met: boolean }) => !gate.met).map((gate: { code: string }) => gate.code)
    expect(unmet.filter((code: string) => !holdsBack[stage]?.includes(code))).toEqual([])
  }
  expect(files.length).toBeGreaterThan(60)
})

test('files under Wmo and Youth Act rest on their own law, and some wait for two departments', async () => {
  const [found] = await rowsOf<Record<string, number>>(`
    select count(*) filter (where p.kind in ('terminate', 'change', 'revise', 'revoke') and p.ground is null)::int as without_ground,
           count(distinct p.investigation_id) filter (where p.addressee = 'work-and-income')::int as for_both,
           count(distinct d.part_id) filter (where p.addressee = 'work-and-income')::int as decided_for_both,
           (select count(*)::int from investigations.weighing w join investigations.investigation i on i.id = w.investigation_id
             where (i.domain = 'participation-act') <> (w.care_continuity is null)) as care_astray
      from investigations.advice_part p join investigations.investigation i on i.id = p.investigation_id
      left join investigations.decision d on d.part_id = p.id
     where i.domain <> 'participation-act'`)

  expect(found).toMatchObject({ without_ground: 0, care_astray: 0 })
  expect(found?.for_both).toBeGreaterThan(2)
  expect(found?.decided_for_both).toBeGreaterThan(2)
})

test('somebody reads on request, somebody asks, there is a guest, a broken glass, an approval to share and a sealed file', async () => {
  expect(await rowsOf(`select kind, state, count(*)::int as n from investigations.access_grant group by 1, 2 order by 1, 2`)).toEqual([
    { kind: 'glass', state: 'granted', n: 1 },
    { kind: 'guest', state: 'granted', n: 1 },
    { kind: 'request', state: 'asked', n: 1 },
    { kind: 'request', state: 'granted', n: 1 },
  ])
  expect(await rowsOf('select decision from privacy.cross_domain_disclosure')).toEqual([{ decision: 'approved' }])
  const [sealed] = await rowsOf<{ id: string }>('select id from investigations.investigation where sealed')
  const [lead, coordinator] = [await house.as('specialist-4'), await house.as('coordinator-1')]
  expect((await lead.get(`/investigations/${sealed?.id}`)).body).toMatchObject({ sealed: true, report: { summary: expect.any(String) } })
  expect((await coordinator.get(`/investigations/${sealed?.id}`)).status).toBe(404)
})

test('there is a demo person for every role', () => {
  const roles = new Set(Object.values(colleagues).flatMap((colleague) => colleague.roles as readonly string[]))

  expect([...roles].sort()).toEqual(['admin', 'consultant', 'coordinator', 'manager', 'policy', 'privacy', 'specialist'])
})

/** Sealing begins anew each time, so sealed fields are left out. */
function fingerprint({ rows, happenings }: ReturnType<typeof inventMunicipality>): string {
  return JSON.stringify([[...rows], happenings], (key, value) => (key.endsWith('sealed') ? null : value))
}

test('the advice desk is asked different things, and some questions are handed over or asked on', async () => {
  const [found] = await rowsOf<Record<string, number>>(`select
    (select count(distinct question) from advice.question) as questions,
    (select count(distinct body) from advice.entry where kind = 'answer') as answers,
    (select count(*) - count(distinct question) from advice.question where status <> 'closed') as repeated_while_open,
    (select count(*) from advice.question where status <> 'closed' and id not in (select object_id from platform.audit_event where object_kind = 'question')) as without_trail,
    (select count(distinct kind) from advice.entry where kind in ('handed-over', 'reopened')) as turns`)

  expect(found?.questions).toBeGreaterThanOrEqual(25)
  expect(found?.answers).toBeGreaterThanOrEqual(25)
  expect(found).toMatchObject({ repeated_while_open: 0, without_trail: 0, turns: 2 })
})
