import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstMunicipality, type House, type Visitor } from '#app/server/testing/house.ts'
import { aPart, fileInLaterStage, hireWholeTeam, type WholeTeam } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { asAccount, file } from '#modules/reports/server/testing/reports.ts'
import { newId } from '#platform/server/new-id.ts'
import type { Scenario, ScenarioBase } from '../../contract.ts'
import { aDraft, adopt, openProgrammeHouse } from '../versions/testing/programme-house.ts'
import { noChanges } from './testing/a-feed.ts'

let house: House
let policy: Visitor
let coordinator: Visitor
let manager: Visitor
let specialist: Visitor
let stranger: Visitor
let team: WholeTeam
let draft: string

beforeAll(async () => {
  const programme = await openProgrammeHouse()
  house = programme.house
  policy = programme.policy
  specialist = programme.specialist
  coordinator = await house.signIn('Coördinator', 'coordinator')
  manager = await house.signIn('Manager', 'manager')
  const other = await house.addMunicipality('GM0002', 'Elders')
  stranger = await house.signIn('Elders', 'policy', other.units.income, other.id)
  team = await hireWholeTeam(house)
  for (let made = 0; made < 10; made++) await worked(await fileInLaterStage(team, 'closed', [aPart()]), made + 11)
  await fileInLaterStage(team, 'decision', [aPart()])
  await file(team.lead, {})
  await contracts()
  house.setNow('2025-01-10T09:00:00Z')
  await adopt(policy, programme.version2024)
  draft = (await policy.post('/programme/versions', aDraft(programme.version2024))).body.id
}, 120_000)
afterAll(() => house.close())

/** Hours that were made for a file: eleven for the first, one more for each that follows. */
async function worked(about: string, hours: number): Promise<void> {
  await house.db.owner.query(
    `insert into capacity.hours (id, account_id, municipality_id, unit_id, day, activity, part, about_kind, about_id, minutes, came_from, recorded_by, recorded_at)
     values ($1, $2, $3, $4, make_date(2024, 3, $5::int), 'report-investigation', 'day', 'investigation', $6, $7, 'roster', $2, '2024-03-18')`,
    [newId(), team.lead.id, firstMunicipality.id, house.units.income, hours - 10, about, hours * 60],
  )
}

/** Three colleagues who work four days of eight hours. */
async function contracts(): Promise<void> {
  for (const { id } of [team.lead, specialist, coordinator])
    await house.db.owner.query(
      `insert into capacity.contract (id, account_id, municipality_id, unit_id, valid_from, day_minutes, set_by, set_at)
       values ($1, $2, $3, $4, '2023-01-02', '{480,480,480,480,0,0,0}', $2, '2023-01-02')`,
      [newId(), id, firstMunicipality.id, house.units.income],
    )
}

const aScenario = (changes = {}) => ({
  ...{ name: 'Meer uren voor meldingen', year: 2024, assumptions: { stageHours: {} } },
  changes: { ...noChanges, shares: { 'report-investigation': 60 } },
  ...changes,
})
async function make(changes = {}): Promise<Scenario> {
  const { status, body } = await policy.post('/programme/scenarios', aScenario(changes))
  expect([status, body.code]).toEqual([201, undefined])
  return body
}
async function reckoned(changes = {}): Promise<Scenario> {
  const { id } = await make(changes)
  expect((await policy.post(`/programme/scenarios/${id}/run`, { runs: 20 })).status).toBe(202)
  expect(await house.runJobs()).toEqual([])
  return (await policy.get(`/programme/scenarios/${id}`)).body
}
const codeOf = async (answer: Promise<{ status: number; body: { code?: string } }>) => {
  const { status, body } = await answer
  return status < 300 ? 'granted' : body.code
}

describe('A scenario begins with', () => {
  let base: ScenarioBase
  beforeAll(async () => {
    base = (await policy.get('/programme/scenario-base?year=2024')).body
  })
  const reports = () => base.streams.find(({ stream }) => stream === 'report-investigation')
  const stage = (name: string) => reports()?.stages.find(({ stage }) => stage === name)

  test('what came in each month, and what is in hand now', () => {
    expect(reports()?.arrivals.reduce((sum, number) => sum + number, 0)).toBe(12)
    expect([stage('judging')?.stock, stage('investigating')?.stock, stage('deciding')?.stock]).toEqual([1, 0, 1])
  })

  test('the days that each stage took, when ten or more were done', () => {
    expect(['judging', 'investigating', 'deciding', 'completing'].map((name) => stage(name)?.waitFrom)).toEqual(
      Array.from({ length: 4 }, () => 'measured'),
    )
    expect(stage('judging')).toMatchObject({ continues: 1, continuesFrom: 'measured' })
    expect(base.streams.find(({ stream }) => stream === 'personal-budget')?.stages[1]).toMatchObject({ waitFrom: 'assumed' })
  })

  test('the hours that were made for a closed file, from ten files on', () => {
    // Eleven to twenty hours: fifteen and a half in the middle, of which fourteen of twenty-one for investigating.
    expect(stage('investigating')).toMatchObject({ workFrom: 'measured', workHours: expect.closeTo((15.5 * 14) / 21, 0) })
    expect(stage('investigating')?.work).toMatchObject({ kind: 'empirical' })
  })

  test('the deployable hours of the team, and the shares of the programme', () => {
    expect(base).toMatchObject({ teamHoursFrom: 'measured', deployableFrom: 'measured', fullTimeHours: 36, otherShare: 0 })
    expect(base.streams.map(({ share }) => share).toSorted((one, other) => one - other)).toEqual([10, 12, 16, 50])
    // Three times four days of eight hours: in February 2024 seventeen such days in 29.
    expect(base.teamHours[1]).toBeCloseTo((3 * 17 * 8 * 7) / 29, 3)
  })

  test('nothing of another municipality', async () => {
    const { body } = await stranger.get('/programme/scenario-base?year=2024')

    expect(body).toMatchObject({ teamHoursFrom: 'assumed' })
    for (const stream of body.streams.slice(0, 3)) expect(stream.arrivals).toEqual(Array.from({ length: 12 }, () => 0))
    expect(
      await asAccount(house, stranger.id, `select * from programme.what_if_figures('${firstMunicipality.id}', 2024, '2025-01-10')`),
    ).toEqual([])
    expect(
      await asAccount(house, specialist.id, `select * from programme.what_if_figures('${firstMunicipality.id}', 2024, '2025-01-10')`),
    ).toEqual([])
  })

  test('a year that has a programme and figures', async () => {
    expect(await codeOf(policy.get('/programme/scenario-base?year=2019'))).toBe('what-if.no-programme')
    expect(await codeOf(policy.post('/programme/scenarios', aScenario({ year: 2025 })))).toBe('what-if.no-figures')
  })
})

describe('A scenario is', () => {
  test('reckoned in the background beside the team as it is', async () => {
    const scenario = await reckoned()

    expect(scenario).toMatchObject({ state: 'done', progress: 100, runs: 20 })
    expect(scenario.result?.now).toHaveLength(4)
    const days = (side: 'now' | 'changed') => scenario.result?.[side].find(({ stream }) => stream === 'report-investigation')
    expect(days('changed')?.arrived).toEqual(days('now')?.arrived)
    expect(days('changed')?.utilisation?.median).toBeLessThan(days('now')?.utilisation?.median ?? 0)
    expect(days('changed')?.stockByStage.map(({ stage }) => stage)).toEqual(['judging', 'investigating', 'deciding', 'completing'])
  })

  test('the same as the team as it is when nothing changes', async () => {
    const { result } = await reckoned({ changes: noChanges })

    expect(result?.changed).toEqual(result?.now)
  })

  test('reckoned one at a time', async () => {
    const [first, second] = [await make(), await make()]
    await policy.post(`/programme/scenarios/${first.id}/run`, { runs: 10 })

    expect(await codeOf(coordinator.post(`/programme/scenarios/${second.id}/run`, { runs: 10 }))).toBe('what-if.already-running')
    expect(await codeOf(policy.put(`/programme/scenarios/${first.id}`, { ...edit(first), revision: 1 }))).toBe('what-if.in-hand')
    expect(await codeOf(policy.delete(`/programme/scenarios/${first.id}`))).toBe('what-if.in-hand')
    await house.runJobs()
    expect((await manager.get(`/programme/scenarios/${first.id}`)).body.state).toBe('done')
    await expect(
      house.db.owner.query(`update programme.scenario set state = 'waiting', result = null, done_at = null where id = any ($1)`, [
        [first.id, second.id],
      ]),
    ).rejects.toThrow('scenario_in_hand')
  })

  test('stopped by whoever makes scenarios, and reckoned again later', async () => {
    const { id } = await make()
    await policy.post(`/programme/scenarios/${id}/run`, { runs: 10 })

    expect((await coordinator.post(`/programme/scenarios/${id}/cancellation`)).body).toMatchObject({ state: 'cancelled', result: null })
    expect(await codeOf(coordinator.post(`/programme/scenarios/${id}/cancellation`))).toBe('what-if.not-running')
    await house.runJobs()
    expect((await policy.get(`/programme/scenarios/${id}`)).body.state).toBe('cancelled')
    await policy.post(`/programme/scenarios/${id}/run`, { runs: 10 })
    await house.runJobs()
    expect((await policy.get(`/programme/scenarios/${id}`)).body.state).toBe('done')
  })

  test('stopped halfway: the job notices, and keeps no outcome', async () => {
    const { id } = await make()
    await house.db.owner.query(
      `update programme.scenario set base = jsonb_set(base, '{streams,0,arrivals}', (select jsonb_agg(400) from generate_series(1, 12))) where id = $1`,
      [id],
    )
    await policy.post(`/programme/scenarios/${id}/run`, { runs: 1000 })
    const running = house.runJobs()
    await until(async () => (await policy.get(`/programme/scenarios/${id}`)).body.state === 'running')

    await policy.post(`/programme/scenarios/${id}/cancellation`)
    expect(await running).toEqual([])
    expect((await policy.get(`/programme/scenarios/${id}`)).body).toMatchObject({ state: 'cancelled', result: null })
  })

  test('reckoned anew when the server stopped halfway', async () => {
    const { id } = await make()
    await policy.post(`/programme/scenarios/${id}/run`, { runs: 10 })
    // As a server leaves it that is switched off: the scenario is running, the job waits for its next try.
    await house.db.owner.query(`update programme.scenario set state = 'running', progress = 60 where id = $1`, [id])

    await house.runJobs()
    expect((await policy.get(`/programme/scenarios/${id}`)).body).toMatchObject({ state: 'done', progress: 100 })
  })

  test('failed, and says so, when it cannot be reckoned', async () => {
    const { id } = await make()
    await policy.post(`/programme/scenarios/${id}/run`, { runs: 10 })
    await house.db.owner.query(
      `update programme.scenario set base = jsonb_set(base, '{streams,0,arrivals,0}', '1e6'), changes = '{"shares":{},"capacity":[],"inflow":{},"stageHours":{}}' where id = $1`,
      [id],
    )

    for (let tries = 0; tries < 3; tries++) await house.runJobs()
    expect((await policy.get(`/programme/scenarios/${id}`)).body).toMatchObject({ state: 'failed', result: null })
  })

  test('put in the queue as ids and nothing else', async () => {
    const { id } = await make()
    await policy.post(`/programme/scenarios/${id}/run`, { runs: 10 })
    const { rows } = await house.db.owner.query(
      `select data from jobs.job where data ->> 'job' = 'programme.run-scenario' order by created_on desc limit 1`,
    )

    expect(rows).toEqual([{ data: { job: 'programme.run-scenario', ids: { scenario: id, account: policy.id } } }])
    await house.runJobs()
  })
})

const edit = ({ name, assumptions, changes, revision }: Scenario) => ({ name, assumptions, changes, revision })

describe('A scenario that changes', () => {
  test('loses its outcome', async () => {
    const scenario = await reckoned()
    const { body } = await policy.put(`/programme/scenarios/${scenario.id}`, { ...edit(scenario), name: 'Anders' })

    expect(body).toMatchObject({ name: 'Anders', state: 'draft', result: null })
  })

  test('is refused when a colleague was first, or when it asks the impossible', async () => {
    const scenario = await make()
    const put = (changes: object) => codeOf(policy.put(`/programme/scenarios/${scenario.id}`, { ...edit(scenario), ...changes }))

    expect(await put({ changes: { ...noChanges, shares: { 'report-investigation': 63 } } })).toBe('what-if.more-than-hundred-percent')
    expect(await put({ changes: { ...noChanges, capacity: [{ unit: 'hours', amount: -999, fromMonth: 1 }] } })).toBe(
      'what-if.no-hours-left',
    )
    expect(await put({ assumptions: { stageHours: {}, employee: 'x' } })).toBe('input.invalid')
    expect(await put({})).toBe('granted')
    expect(await put({})).toBe('what-if.changed-meanwhile')
  })
})

describe('Scenarios', () => {
  test('stand in a list, newest first, by year and page', async () => {
    const { body } = await manager.get('/programme/scenarios?year=2024&limit=1')
    const next = await manager.get(`/programme/scenarios?year=2024&limit=1&after=${encodeURIComponent(body.next)}`)

    expect(body.rows).toHaveLength(1)
    expect(next.body.rows[0].id).not.toBe(body.rows[0].id)
    expect((await manager.get('/programme/scenarios?year=2023')).body.rows).toEqual([])
    expect(await codeOf(manager.get('/programme/scenarios?after=x'))).toBe('input.invalid')
  })

  test('are of one municipality', async () => {
    const { id } = await make()

    expect((await stranger.get('/programme/scenarios')).body.rows).toEqual([])
    expect((await stranger.get(`/programme/scenarios/${id}`)).status).toBe(404)
    expect((await stranger.post(`/programme/scenarios/${id}/run`, { runs: 10 })).status).toBe(404)
    expect(await asAccount(house, stranger.id, 'select id from programme.scenario')).toEqual([])
  })

  test('are read by policy, coordinator and manager, and made by the first two', async () => {
    const { id } = await make()

    expect((await manager.get(`/programme/scenarios/${id}`)).status).toBe(200)
    expect((await manager.post('/programme/scenarios', aScenario())).status).toBe(403)
    expect((await specialist.get('/programme/scenarios')).status).toBe(403)
    expect((await coordinator.post('/programme/scenarios', aScenario())).status).toBe(201)
    expect(await asAccount(house, specialist.id, 'select id from programme.scenario')).toEqual([])
    expect(await asAccount(house, manager.id, `update programme.scenario set name = 'Anders' returning id`)).toEqual([])
  })

  test('can be thrown away', async () => {
    const { id } = await make()

    expect((await policy.delete(`/programme/scenarios/${id}`)).status).toBe(204)
    expect((await policy.get(`/programme/scenarios/${id}`)).status).toBe(404)
  })
})

describe('A draft of the programme', () => {
  const attach = (id: string) => policy.post(`/programme/versions/${draft}/scenarios`, { scenario: id })

  test('has scenarios with it, which do not change as long as they stand there', async () => {
    const scenario = await reckoned()

    expect((await attach(scenario.id)).body.scenarios.map(({ id }: Scenario) => id)).toEqual([scenario.id])
    expect(await codeOf(attach(scenario.id))).toBe('what-if.already-attached')
    expect((await policy.get(`/programme/scenarios/${scenario.id}`)).body.attachedTo).toEqual([
      { id: draft, year: 2025, number: 1, draft: true },
    ])
    expect(await codeOf(policy.put(`/programme/scenarios/${scenario.id}`, edit(scenario)))).toBe('what-if.attached')
    expect(await codeOf(policy.post(`/programme/scenarios/${scenario.id}/run`, { runs: 10 }))).toBe('what-if.attached')
    expect(await codeOf(policy.delete(`/programme/scenarios/${scenario.id}`))).toBe('what-if.attached')
    expect(await asAccount(house, policy.id, `delete from programme.scenario where id = '${scenario.id}' returning id`)).toEqual([])
    expect((await policy.get(`/programme/versions/${draft}/document?format=word`)).status).toBe(200)

    expect((await policy.delete(`/programme/versions/${draft}/scenarios/${scenario.id}`)).body.scenarios).toEqual([])
    expect((await policy.delete(`/programme/versions/${draft}/scenarios/${scenario.id}`)).status).toBe(404)
  })

  test('has only what was reckoned, and only by the policy role', async () => {
    const { id } = await make()

    expect(await codeOf(attach(id))).toBe('what-if.not-reckoned')
    expect((await coordinator.post(`/programme/versions/${draft}/scenarios`, { scenario: id })).status).toBe(403)
  })

  test('that was adopted takes none and gives none back', async () => {
    const scenario = await reckoned()
    const { body } = await policy.get('/programme/versions')
    const adopted = body.versions.find(({ state }: { state: string }) => state === 'adopted').id

    expect(await codeOf(policy.post(`/programme/versions/${adopted}/scenarios`, { scenario: scenario.id }))).toBe('programme.not-a-draft')
    expect(await codeOf(policy.delete(`/programme/versions/${adopted}/scenarios/${scenario.id}`))).toBe('programme.not-a-draft')
    await expect(
      asAccount(
        house,
        policy.id,
        `insert into programme.scenario_attachment values ('${adopted}', '${scenario.id}', '${policy.id}', now())`,
      ),
    ).rejects.toThrow('row-level security')
  })
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('it did not happen')
}
