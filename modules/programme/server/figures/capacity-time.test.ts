import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { compareTallies } from '#database/tallies.ts'
import { hireTeam, makeHours } from '#modules/capacity/server/testing/team.ts'
import type { Figure, FigureKey, YearFigures } from '../../contract.ts'

let house: House
let policy: Tinkerer
let coordinator: Tinkerer
let team: string[]
beforeAll(async () => {
  house = await openHouse()
  policy = await house.signIn('Pim', 'policy')
  coordinator = await house.signIn('Cora', 'coordinator')
  team = await hireTeam(house)
  const [one = '', two = '', three = ''] = team
  await makeHours(
    house,
    { by: one, day: '2024-01-03', activity: 'report-investigation', minutes: 480 },
    { by: two, day: '2024-01-03', activity: 'report-investigation', minutes: 120, part: 'evening' },
    { by: three, day: '2024-01-04', activity: 'unassigned', minutes: 60 },
    { by: one, day: '2024-02-05', activity: 'chain-partners', minutes: 240 },
  )
})
afterAll(() => house.close())

/** Closes a month of the unit as its coordinator does. */
async function close(month: string, at: string): Promise<string> {
  const client = await house.db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [coordinator.id])
    const { rows } = await client.query(
      `select capacity.close_month('00000000-0000-7000-8000-000000000001', $1, '2024-12-31', $2) as said`,
      [month, at],
    )
    await client.query('commit')
    return rows[0].said
  } finally {
    client.release()
  }
}
async function figures(asOf?: string): Promise<Figure[]> {
  const { status, body } = await policy.get(`/programme/figures/2024?scope=capacity${asOf ? `&asOf=${asOf}` : ''}`)
  expect(status).toBe(200)
  return (body as YearFigures).figures
}
const hours = (all: Figure[], key: FigureKey) => all.find((figure) => figure.key === key)?.numerator

test('hours count when their month is closed, and not before', async () => {
  expect(hours(await figures(), 'capacity-made')).toBe(0)
  expect(await close('2024-01-01', '2024-02-06T09:00:00Z')).toBe('closed')

  const now = await figures()
  expect(hours(now, 'capacity-made-report-investigation')).toBe(10)
  expect(hours(now, 'capacity-made-unassigned')).toBe(1)
  expect(hours(now, 'capacity-made-chain-partners')).toBe(0)
  expect(hours(now, 'capacity-evening')).toBe(2)
  expect(hours(now, 'capacity-deployable')).toBe((22 * 3 * 480) / 60)
  expect(now.find(({ key }) => key === 'capacity-made')).toMatchObject({
    unit: 'hours',
    numerator: 11,
    denominator: 528,
    partOf: 'capacity-deployable',
  })
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('a correction of a closed month counts from the day on which it was recorded; the day before stays as it was', async () => {
  const [one = ''] = team
  await makeHours(house, {
    by: one,
    day: '2024-01-03',
    activity: 'report-investigation',
    minutes: -120,
    reason: 'Verkeerde dag ingevuld.',
    at: '2024-03-10T09:00:00Z',
  })
  expect(hours(await figures(), 'capacity-made-report-investigation')).toBe(8)
  expect(hours(await figures('2024-03-09'), 'capacity-made-report-investigation')).toBe(10)
  expect(hours(await figures('2024-03-10'), 'capacity-made-report-investigation')).toBe(8)
  expect(hours(await figures('2024-02-05'), 'capacity-made')).toBe(0)
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('counting everything anew gives the same', async () => {
  const before = await figures()
  await house.db.owner.query('call programme.recount()')
  expect(await figures()).toEqual(before)
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('under hours stand no rows, and the answer says why', async () => {
  const { status, body } = await policy.get('/programme/figures/2024/rows?figure=capacity-made&scope=capacity')
  expect(status).toBe(200)
  expect(body).toMatchObject({ rows: [], total: 0, note: { nl: 'Onder uren staan geen rijen: een rij zou van een persoon zijn.' } })
})

test('the entries name nobody, and a month of too few people does not count', async () => {
  const { rows } = await house.db.owner.query('select * from reporting.capacity_time')
  expect(rows.length).toBeGreaterThan(4)
  for (const id of team) expect(JSON.stringify(rows)).not.toContain(id)

  await house.db.owner.query(
    `insert into capacity.closed_month (municipality_id, unit_id, month, people, nominal, contracted, available, deployable, closed_by, closed_at)
     values ('00000000-0000-7000-8000-000000000001', $1, '2024-01-01', 2, 600, 600, 600, 600, $2, '2024-02-06T09:00:00Z')`,
    [house.units.care, coordinator.id],
  )
  expect(hours(await figures(), 'capacity-deployable')).toBe(528)
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('the figures of time stand in no other scope, and go along as a spreadsheet', async () => {
  const { body: all } = await policy.get('/programme/figures/2024')
  expect((all as YearFigures).figures.some(({ key }) => key === 'capacity-made')).toBe(false)
  const { body } = await policy.get('/programme/figures/2024?scope=capacity&format=csv&audience=team')
  expect(String(body)).toContain('Inzetbare uren;alle;528')
})
