import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { compareTallies, rebuildTallies } from '#database/tallies.ts'
import { aPart, fileInLaterStage, hireWholeTeam, type WholeTeam } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { fileInStage } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted } from '#modules/investigations/server/testing/team.ts'
import { aReport } from '#modules/reports/server/testing/reports.ts'
import type { Figure, FigureKey, FigureRow, YearFigures } from '../../contract.ts'

const LAST_DAY = '2024-07-01'

let house: House
let team: WholeTeam
let policy: Visitor
/** The figures as they stood at the end of each day, asked on that day. */
const asTheyStood = new Map<string, YearFigures>()

beforeAll(async () => {
  house = await openHouse()
  policy = await house.signIn('beleid', 'policy')
  team = await hireWholeTeam(house)

  const restated = await on('2024-03-18', () => fileInLaterStage(team, 'closed', [aPart()], '2024-03-18'))
  await on('2024-03-19', () => fileInStage(team, 'research'))
  await on('2024-03-31', () => granted(team.filer.post('/reports', aReport({ receivedOn: '2024-03-31' }))))
  // Came in in March, written down in April.
  const late = await on('2024-04-10', () => granted(team.filer.post('/reports', aReport({ receivedOn: '2024-03-29', source: 'resident' }))))
  await on('2024-04-11', () => join(late.id))
  const objection = await on('2024-05-02', () => object(restated))
  await on('2024-06-03', () => settle(restated, objection, { result: 'founded', restatedResult: 'no-finding' }))
  await on('2024-06-20', () => fileInLaterStage(team, 'closed', [aPart()], '2024-06-20'))
  house.setNow(`${LAST_DAY}T12:00:00Z`)
})
afterAll(() => house.close())

test('every day of the past gives the figures that it gave then', async () => {
  expect(asTheyStood.size).toBe(8)
  for (const [day, then] of asTheyStood) {
    const again = await figuresOf(day)
    expect(withoutNow(again.figures), day).toEqual(withoutNow(then.figures))
    expect(again.share, day).toEqual(then.share)
    expect(again.openAtYearEnd, day).toEqual(then.openAtYearEnd)
  }
})

test('the stand of today is the stand as of today', async () => {
  expect(withoutNow((await figuresOf(LAST_DAY)).figures)).toEqual(withoutNow((await figuresOf()).figures))
})

test('a report counts from the day on which it was written down, in the year in which it came in', async () => {
  expect(numberOf(await figuresOf('2024-04-09'), 'received')).toBe(3)
  expect(numberOf(await figuresOf('2024-04-10'), 'received')).toBe(4)
})

test('a duplicate counts as received until it was joined', async () => {
  const [before, after] = [await figuresOf('2024-04-10'), await figuresOf('2024-04-11')]

  expect([numberOf(before, 'received'), numberOf(before, 'joined')]).toEqual([4, 0])
  expect([numberOf(after, 'received'), numberOf(after, 'joined'), numberOf(after, 'unjudged')]).toEqual([3, 1, 1])
})

test('an outcome that was restated after an objection stands as it was before, and beside it what it is now', async () => {
  const before = await figuresOf('2024-06-02')
  expect(figure(before, 'terminated')).toMatchObject({ numerator: 1, now: { numerator: 1 } })
  expect(figure(before, 'no-finding')).toMatchObject({ numerator: 0, now: { numerator: 1 } })
  expect(before.share).toMatchObject({ numerator: 1, denominator: 1 })
  expect(before.shareNow).toMatchObject({ numerator: 1, denominator: 2 })

  const after = await figuresOf('2024-06-03')
  expect(after.share).toMatchObject({ numerator: 0, denominator: 1 })
  expect(figure(after, 'restated').details.map(({ words, n }) => [words.nl, n])).toEqual([['beëindiging → niets aan de hand', 1]])
  expect(numberOf(after, 'objections-founded')).toBe(1)
  expect(numberOf(after, 'objections-pending')).toBe(0)
})

test('the files that were open at the end of a day are counted whatever their year', async () => {
  expect((await figuresOf('2024-03-18')).openAtYearEnd).toEqual({ on: '2024-03-18', n: 0 })
  expect((await figuresOf('2024-03-19')).openAtYearEnd).toEqual({ on: '2024-03-19', n: 1 })
})

test('the times of a file count from its closing, in calendar and in working days', async () => {
  const before = figure(await figuresOf('2024-06-19'), 'time-whole')
  expect(before).toMatchObject({ numerator: 1, days: { median: 14, p90: 14 }, workingDays: { median: 10, p90: 10 } })
  expect(figure(await figuresOf('2024-06-20'), 'time-whole')).toMatchObject({ numerator: 2 })
})

test('the rows under a figure of an earlier day are those of that day', async () => {
  const rows = async (query: string) => (await granted(team.lead.get(`/programme/figures/2024/rows?${query}`))).rows

  expect(await rows('figure=terminated&asOf=2024-06-02')).toHaveLength(1)
  expect(await rows('figure=terminated&asOf=2024-06-03')).toEqual([])
  expect(await rows('figure=no-finding&asOf=2024-06-03')).toHaveLength(1)
  expect(await rows('figure=finished&asOf=2024-03-17')).toEqual([])
})

test('who looks at the rows under a figure leaves a line in the trail, with the number of rows alone', async () => {
  const { rows } = await granted(team.lead.get('/programme/figures/2024/rows?figure=received'))

  const trail = await house.db.owner.query(
    'select kind, action, facts from platform.audit_event where actor_id = $1 order by seq desc limit 1',
    [team.lead.id],
  )
  expect(trail.rows).toEqual([
    { kind: 'read', action: 'figures.rows-listed', facts: { year: 2024, figure: 'received', rows: rows.length } },
  ])
})

test('the rows of an earlier day stand as they stood on that day', async () => {
  const standing = async (visitor: Visitor, query: string) =>
    (await granted(visitor.get(`/programme/figures/2024/rows?${query}`))).rows.map((row: FigureRow) => row.outcome.nl).sort()

  expect(await standing(team.lead, 'figure=terminated&asOf=2024-06-02')).toEqual(['beëindiging'])
  expect(await standing(team.lead, 'figure=finished&asOf=2024-06-02')).toEqual(['beëindiging'])
  expect(await standing(team.lead, 'figure=finished&asOf=2024-06-03')).toEqual(['niets aan de hand'])
  expect(await standing(team.lead, 'figure=no-finding')).toEqual(['niets aan de hand'])
  expect(await standing(team.coordinator, 'figure=received&asOf=2024-04-10')).toEqual([
    'in onderzoek',
    'onderzocht',
    'te beoordelen',
    'te beoordelen',
  ])
  expect(await standing(team.coordinator, 'figure=joined&asOf=2024-04-11')).toEqual(['samengevoegd'])
})

test('a day that has yet to come has no figures', async () => {
  for (const path of ['', '/rows?figure=received']) {
    const { status, body } = await policy.get(`/programme/figures/2024${path}${path ? '&' : '?'}asOf=2024-07-02`)
    expect([status, body.code]).toEqual([422, 'figures.day-in-future'])
  }
})

test('the sums are the entries added up, before and after counting everything anew', async () => {
  const before = await figuresOf()
  expect(await compareTallies(house.db.owner)).toEqual([])

  await rebuildTallies(house.db.owner)

  expect(await compareTallies(house.db.owner)).toEqual([])
  expect(await figuresOf()).toEqual(before)
})

/** Does something at ten in the morning of a day, and remembers the figures at the end of it. */
async function on<Result>(day: string, act: () => Promise<Result>): Promise<Result> {
  house.setNow(`${day}T09:00:00Z`)
  const result = await act()
  asTheyStood.set(day, await figuresOf())
  return result
}

async function join(id: string): Promise<void> {
  const earlier = await house.db.owner.query(`select id from reports.report order by received_at, id limit 1`)
  await granted(
    team.coordinator.post(`/reports/${id}/joining`, { earlierReportId: earlier.rows[0].id, reason: 'Gaat over hetzelfde huishouden.' }),
  )
}

async function object(id: string): Promise<string> {
  const { advices } = await granted(team.lead.get(`/investigations/${id}`))
  const file = await granted(
    team.lead.post(`/investigations/${id}/objections`, { partId: advices.at(-1).parts[0].id, receivedOn: '2024-05-01' }),
  )
  return file.advices.at(-1).parts[0].objections[0].id
}

function settle(id: string, objection: string, by: { result: string; restatedResult: string | null }): Promise<unknown> {
  return granted(team.manager.put(`/investigations/${id}/objections/${objection}`, { ...by, decidedOn: '2024-06-03' }))
}

async function figuresOf(asOf?: string): Promise<YearFigures> {
  return granted(policy.get(`/programme/figures/2024${asOf ? `?asOf=${asOf}` : ''}`))
}

const figure = (of: YearFigures, key: FigureKey): Figure => of.figures.find((one) => one.key === key) as Figure
const numberOf = (of: YearFigures, key: FigureKey) => figure(of, key).numerator
const withoutNow = (figures: readonly Figure[]) => figures.map((one) => ({ ...one, now: null }))
