import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { runAsActor } from '#modules/staff/server/testing/as-actor.ts'
import { hireTeam, makeHours } from './testing/team.ts'

// What leaves a unit: sums of units that are large enough by themselves.
let house: House
let policy: Tinkerer
let coordinator: Tinkerer
let carers: Tinkerer
let mover: Tinkerer
let team: string[]
beforeAll(async () => {
  house = await openHouse()
  policy = await house.signIn('policy', 'policy', house.units.workAndIncome)
  coordinator = await house.signIn('coordinator', 'coordinator')
  carers = await house.signIn('carers', 'coordinator', house.units.care)
  mover = await house.signIn('mover', 'specialist')
  house.setNow('2024-06-12T09:00:00Z')
  team = await hireTeam(house, { people: 3 })
})
afterAll(() => house.close())

test('a unit of one person is in no sum, so that nothing can be taken off to find that person', async () => {
  const before = await months()
  const [alone = ''] = await hireTeam(house, { people: 1, unitId: house.units.care })
  await makeHours(house, { by: alone, day: '2024-02-06', activity: 'personal-budget', minutes: 300, unitId: house.units.care })
  await makeHours(house, { by: team[0] ?? '', day: '2024-02-06', activity: 'report-investigation', minutes: 240 })

  expect(await months()).toEqual(before)
  expect(await activities()).toEqual([{ activity: 'report-investigation', made: 240 }])
  await hireTeam(house, { people: 2, unitId: house.units.care })
  expect(await activities()).toEqual([
    { activity: 'personal-budget', made: 300 },
    { activity: 'report-investigation', made: 240 },
  ])
})

test('a closed month keeps its figures in every sum, whatever happens to patterns, parameters or closing days afterwards', async () => {
  const before = (await months()).find(({ month }) => month === '2024-03-01')
  for (const own of [coordinator, carers]) expect((await own.post('/capacity/months/closing', { month: '2024-03-01' })).status).toBe(200)
  await house.db.owner.query(
    `insert into staff.office_day values ('00000000-0000-7000-8000-000000000001', '2024-03-05', false, 'Brugdag'), ('00000000-0000-7000-8000-000000000001', '2024-04-02', false, 'Brugdag')`,
  )

  const after = await months()
  expect(after.find(({ month }) => month === '2024-03-01')).toEqual(before)
  expect(after.find(({ month }) => month === '2024-04-01')?.available).toBe(6 * 480 * 21 - 6 * 480)
})

test('who moved to another unit corrects the hours of the unit for which they were made, closed when that one is closed', async () => {
  await house.db.owner.query(
    `insert into capacity.contract (id, account_id, municipality_id, unit_id, valid_from, valid_to, day_minutes, set_by, set_at)
     select gen_random_uuid(), a.id, a.municipality_id, $2, '2024-04-01', '2024-06-01', '{480,480,480,480,480,0,0}', a.id, now() from staff.account a where a.id = $1`,
    [mover.id, house.units.care],
  )
  const day = '2024-04-09'
  const confirm = async (minutes: number, reason = '') => {
    const { version } = (await mover.get('/capacity/hours?week=2024-04-08')).body
    const line = { day, activity: 'personal-budget', part: 'day', about: null, minutes }
    return mover.post('/capacity/hours/weeks', { monday: '2024-04-08', version, lines: [line], reason })
  }
  expect((await confirm(480)).status).toBe(200)
  expect((await carers.post('/capacity/months/closing', { month: '2024-04-01' })).status).toBe(200)

  expect((await confirm(360)).body.code).toBe('hours.month-closed')
  expect((await confirm(360, 'Twee uur was voor een ander.')).status).toBe(200)
  const { rows } = await house.db.owner.query(
    'select unit_id, minutes, after_closing from capacity.hours where account_id = $1 order by id',
    [mover.id],
  )
  expect(rows).toEqual([
    { unit_id: house.units.care, minutes: 480, after_closing: false },
    { unit_id: house.units.care, minutes: -120, after_closing: true },
  ])
})

const readAs = async (who: Tinkerer, statement: string) => (await runAsActor(house, who.id, statement)).rows
const YEAR = `'00000000-0000-7000-8000-000000000001', null, '2024-01-01', '2024-12-31'`
const months = (): Promise<{ month: string; available: number }[]> =>
  readAs(policy, `select month::text, people, nominal, contracted, available, deployable from capacity.team_months(${YEAR})`)
const activities = () =>
  readAs(
    policy,
    `select activity, sum(made)::int as made from capacity.team_activities(${YEAR}) where made <> 0 group by activity order by activity`,
  )
