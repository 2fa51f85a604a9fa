import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tinkerer } from '#app/server/testing/house.ts'
import { hireTeam, makeHours, publishShift } from '#modules/capacity/server/testing/team.ts'
import type { CapacityYear } from '../../contract.ts'
import { adopt, openProgrammeHouse, type ProgrammeHouse } from '../versions/testing/programme-house.ts'

let opened: ProgrammeHouse
let team: string[]
let consultant: Tinkerer
let elsewhere: Tinkerer
beforeAll(async () => {
  opened = await openProgrammeHouse()
  consultant = await opened.house.signIn('Consulent', 'consultant', opened.house.units.workAndIncome)
  const other = await opened.house.addMunicipality('GM0999', 'Elders')
  elsewhere = await opened.house.signIn('Beleid elders', 'policy', other.units.income, other.id)
})
afterAll(() => opened.house.close())

const capacity = async (who = opened.policy, year = 2024): Promise<CapacityYear> => {
  const { status, body } = await who.get(`/programme/capacity/${year}`)
  expect(status).toBe(200)
  return body
}
const ofActivity = ({ activities }: Pick<CapacityYear, 'activities'>, activity: string) =>
  activities.find((one) => one.activity === activity)

test('without a working pattern there is nothing to divide, and with two people nobody hears of them', async () => {
  opened.house.setNow('2024-02-16T12:00:00+01:00')
  expect(await capacity()).toMatchObject({ hasPatterns: false, months: [], deployable: 0, notRecordedShare: null })
  team = await hireTeam(opened.house, { people: 2 })
  await makeHours(opened.house, { by: team[0] ?? '', day: '2024-01-02', activity: 'chain-partners', minutes: 60 })
  expect(await capacity()).toMatchObject({ hasPatterns: true, months: [], deployable: 0 })
  team.push(...(await hireTeam(opened.house, { people: 1 })))
})

test('made and planned stand beside the programme, evening apart, and what nobody recorded is a row of its own', async () => {
  const [one = '', two = '', three = ''] = team
  await makeHours(
    opened.house,
    { by: one, day: '2024-01-03', activity: 'report-investigation', minutes: 480 },
    { by: two, day: '2024-01-03', activity: 'report-investigation', minutes: 120, part: 'evening' },
    { by: three, day: '2024-02-05', activity: 'unassigned', minutes: 90 },
  )
  await publishShift(opened.house, { by: one, day: '2024-01-03', activity: 'report-investigation' })
  await publishShift(opened.house, { by: one, day: '2024-02-20', activity: 'personal-budget' })
  expect((await adopt(opened.policy, opened.version2024, { adoptedOn: '2024-01-10' })).status).toBe(200)

  const year = await capacity()
  expect(ofActivity(year, 'report-investigation')).toMatchObject({ programmePercent: 50, made: 600, evening: 120, planned: 450 })
  expect(ofActivity(year, 'unassigned')).toMatchObject({ programmePercent: 12, made: 90, title: null })
  expect(ofActivity(year, 'personal-budget')).toMatchObject({ programmePercent: 16, planned: 0 })
  expect(year.through).toBe('2024-02-16')
  expect(year.months.map(({ month, state }) => [month, state])).toEqual([
    ['2024-01', 'open'],
    ['2024-02', 'running'],
  ])
  // 22 working days in January (New Year's Day off) and 12 up to 16 February, three people of 8 hours, less 12 percent, each month rounded
  expect(year.deployable).toBe((22 + 12) * 3 * 480)
  expect(year.notRecorded).toBe(year.deployable - 600 - 90 - 60)
  expect(year.forecast).toMatchObject({ published: 450, paceOf: ['2024-01'] })
  expect(year.attention[0]?.nl).toContain('is niet vastgelegd waaraan die is besteed')
})

test('nobody is named in what is told', async () => {
  const told = JSON.stringify(await capacity())
  for (const id of team) expect(told).not.toContain(id)
  expect(told).not.toContain('Collega')
})

test('a month is closed when every unit in it closed it', async () => {
  const { db, units } = opened.house
  const close = (unit: string) =>
    db.owner.query(
      `insert into capacity.closed_month values ('00000000-0000-7000-8000-000000000001', $1, '2024-01-01', 3, 0, 0, 0, 0, $2, now())`,
      [unit, team[0]],
    )
  await hireTeam(opened.house, { people: 1, unitId: units.care, from: '2024-01-15' })
  await close(units.income)
  expect((await capacity()).months[0]?.state).toBe('open')
  await close(units.care)
  expect((await capacity()).months[0]?.state).toBe('closed')
})

test('a year that is over ends on what was made, and one that has yet to begin has nothing to go by', async () => {
  opened.house.setNow('2025-03-03T12:00:00+01:00')
  const over = await capacity()
  expect(over.through).toBe('2024-12-31')
  expect(over.activities.every(({ forecast, made }) => forecast === made)).toBe(true)
  expect(await capacity(opened.policy, 2026)).toMatchObject({ through: null, months: [], attention: [] })
})

test('the same as a spreadsheet, with a row for what was not recorded', async () => {
  const { status, body, headers } = await opened.policy.get('/programme/capacity/2024?format=csv')
  expect(status).toBe(200)
  expect(headers['content-disposition']).toContain('wederhoor-capaciteit-2024.csv')
  const lines = String(body).split('\r\n')
  expect(lines.filter((line) => line.includes('Niet vastgelegd'))).toHaveLength(13)
  expect(lines.find((line) => line.startsWith('2024;tot nu toe') && line.includes(';10,0;'))).toContain('0,5000')
})

test('who may not read figures is refused, and another municipality hears nothing', async () => {
  expect((await consultant.get('/programme/capacity/2024')).status).toBe(403)
  expect(await capacity(elsewhere)).toMatchObject({ municipality: 'Elders', hasPatterns: false, deployable: 0 })
})

test('the database gives sums to nobody of another municipality, and no rows at all', async () => {
  const { db } = opened.house
  const client = await db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [opened.policy.id])
    expect((await client.query('select * from capacity.hours')).rows).toEqual([])
    expect((await client.query('select * from capacity.contract')).rows).toEqual([])
    const other = await client.query(`select * from capacity.closed_team_months(gen_random_uuid(), '2024-01-01', '2024-12-31')`)
    expect(other.rows).toEqual([])
    await client.query('rollback')
  } finally {
    client.release()
  }
})
