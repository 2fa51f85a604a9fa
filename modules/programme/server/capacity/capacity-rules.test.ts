import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CapacityActivity } from '#modules/capacity/contract.ts'
import type { TeamMonth } from '#modules/capacity/server/index.ts'
import { attentionInCapacity, type CapacityStand } from './capacity-attention-rules.ts'
import { forecastOf } from './forecast-rules.ts'
import { programmeSharesOf } from './programme-share-rules.ts'
import { monthsOf, stretchOf } from './spent-rules.ts'

const nameOf = (place: number) => `2024-${String(place + 1).padStart(2, '0')}`

type Row = TeamMonth['activities'][number]
const row: fc.Arbitrary<Row> = fc.record({
  activity: fc.constantFrom(...CapacityActivity.options),
  part: fc.constantFrom('day', 'evening'),
  planned: fc.nat(9000),
  made: fc.nat(9000),
})
const someMonths = fc
  .array(fc.record({ deployable: fc.nat(40_000), closed: fc.boolean(), activities: fc.array(row, { maxLength: 8 }) }), { maxLength: 12 })
  .map((months) => months.map((month, place): TeamMonth => ({ month: nameOf(place), ...month })))
const sumOf = (minutes: readonly number[]) => minutes.reduce((sum, one) => sum + one, 0)

test('what was spent and what nobody recorded make up the deployable time together, in each month and in the year', () => {
  fc.assert(
    fc.property(someMonths, (months) => {
      const all = monthsOf(months, undefined)
      for (const one of [stretchOf(months), ...all.months, ...all.cumulated])
        expect(sumOf(one.activities.map(({ made }) => made)) + one.notRecorded).toBe(one.deployable)
      expect(all.cumulated.at(-1)?.deployable ?? 0).toBe(stretchOf(months).deployable)
    }),
  )
})

test('the evening is a part of what was made', () => {
  fc.assert(
    fc.property(someMonths, (months) => {
      for (const { evening, made } of stretchOf(months).activities) expect(evening).toBeLessThanOrEqual(made)
    }),
  )
})

test('at the end of the year the forecast is what was made', () => {
  fc.assert(
    fc.property(someMonths, (months) => {
      const forecast = forecastOf(months, [])
      for (const { activity, made } of stretchOf(months).activities) expect(forecast.minutesOf(activity)).toBe(made)
      expect(forecast.deployable).toBe(stretchOf(months).deployable)
    }),
  )
})

test('an even year ends on the share that it has, wherever it is told', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 11 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 500 }),
      (told, percent, hundreds) => {
        const deployable = hundreds * 100
        const month = (place: number): TeamMonth => ({
          month: nameOf(place),
          closed: true,
          deployable,
          activities: [{ activity: 'report-investigation', part: 'day', planned: 0, made: hundreds * percent }],
        })
        const ahead = Array.from({ length: 12 - told }, (_, place) => ({ ...month(told + place), activities: [] }))
        const forecast = forecastOf(
          Array.from({ length: told }, (_, place) => month(place)),
          ahead,
        )
        expect(forecast.minutesOf('report-investigation')).toBe(12 * hundreds * percent)
        expect(forecast.deployable).toBe(12 * deployable)
      },
    ),
  )
})

test('a forecast is never negative and never below what was made', () => {
  fc.assert(
    fc.property(someMonths, someMonths, (past, later) => {
      const forecast = forecastOf(
        past,
        later.map((month) => ({ ...month, month: `2025-${month.month.slice(5)}` })),
      )
      for (const { activity, made } of stretchOf(past).activities) {
        const minutes = forecast.minutesOf(activity)
        if (minutes !== null) expect(minutes).toBeGreaterThanOrEqual(made)
      }
    }),
  )
})

test('the published roster goes before the pace, and the pace is that of the last three months that are over', () => {
  const made = (month: string, minutes: number): TeamMonth => ({
    month,
    closed: true,
    deployable: 1000,
    activities: [{ activity: 'chain-partners', part: 'day', planned: 0, made: minutes }],
  })
  const past = [made('2024-01', 1000), made('2024-02', 100), made('2024-03', 100), made('2024-04', 100), made('2024-05', 900)]
  const ahead: TeamMonth[] = [
    { month: '2024-05', closed: false, deployable: 1000, activities: [{ activity: 'chain-partners', part: 'day', planned: 600, made: 0 }] },
  ]
  const forecast = forecastOf(past, ahead)
  expect(forecast).toMatchObject({ published: 600, byPace: 400, paceOf: ['2024-02', '2024-03', '2024-04'], deployable: 6000 })
  expect(forecast.minutesOf('chain-partners')).toBe(2200 + 600 + 40)
  expect(forecast.minutesOf('personal-budget')).toBe(0)
})

test('before anything was made there is nothing to go by', () => {
  const ahead: TeamMonth[] = [{ month: '2024-01', closed: false, deployable: 1000, activities: [] }]
  expect(forecastOf([], ahead).minutesOf('chain-partners')).toBeNull()
})

test('a month that runs is provisional, and the year up to a month is closed when every month of it is', () => {
  const month = (name: string, closed: boolean): TeamMonth => ({ month: name, closed, deployable: 10, activities: [] })
  const { months, cumulated } = monthsOf(
    [month('2024-01', true), month('2024-02', false), month('2024-03', true), month('2024-04', false)],
    '2024-04',
  )
  expect(months.map(({ state }) => state)).toEqual(['closed', 'open', 'closed', 'running'])
  expect(cumulated.map(({ state }) => state)).toEqual(['closed', 'open', 'open', 'running'])
})

const stand = (made: number, ends: number, notRecordedShare = 0): CapacityStand => ({
  activities: [
    { activity: 'report-investigation', title: 'Onderzoek naar meldingen', programmePercent: 50, madeShare: made, forecastShare: ends },
    { activity: 'primary-process', title: null, programmePercent: 10, madeShare: 0.14, forecastShare: 0.13 },
    { activity: 'unassigned', title: null, programmePercent: 12.5, madeShare: 0.13, forecastShare: 0.13 },
  ],
  notRecordedShare,
  isOver: false,
})
const said = (asked: CapacityStand, deviation = 3) => attentionInCapacity(asked, deviation).map(({ nl }) => nl)

test('a share that lies off is said with what the programme says and where it ends, and the shift in one sentence', () => {
  expect(said(stand(0.44, 0.45))).toEqual([
    'Onderzoek naar meldingen krijgt 44% van de inzetbare tijd; het programma zegt 50%. Bij dit tempo eindigt het jaar op 45%.',
    'Ondersteuning primair proces krijgt 14% van de inzetbare tijd; het programma zegt 10%. Bij dit tempo eindigt het jaar op 13%.',
    'Er ging dus 4 procentpunt meer naar Ondersteuning primair proces. Er ging 6 procentpunt minder naar Onderzoek naar meldingen.',
  ])
})

test('what was not recorded is said first, and a shortage that it can fill is no certain one', () => {
  const [first, second] = said(stand(0.44, 0.45, 0.1))
  expect(first).toContain('Van 10% van de inzetbare tijd is niet vastgelegd')
  expect(second).toContain('Het verschil kan zitten in tijd die niet is vastgelegd.')
})

test('a share that drifts away is said before it is off', () => {
  expect(said(stand(0.48, 0.46))[0]).toBe(
    'Onderzoek naar meldingen krijgt nu 48% van de inzetbare tijd, maar eindigt bij dit tempo op 46%; het programma zegt 50%.',
  )
})

test('a year that is over has no pace, and less than the deviation is nothing', () => {
  expect(said({ ...stand(0.44, 0.44), isOver: true })[0]).toBe(
    'Onderzoek naar meldingen kreeg 44% van de inzetbare tijd; het programma zei 50%.',
  )
  expect(said(stand(0.44, 0.45), 7)).toEqual([])
})

test('the rest that the programme gives to nobody is a share by name; a draft promises nothing', () => {
  const activity = (kind: string, sharePercent: number | null, title: string) => ({ kind, sharePercent, title, retired: false })
  const version = {
    state: 'running',
    activities: [
      activity('report-investigation', 50, 'Onderzoek'),
      activity('other', 5, 'Loket'),
      activity('chain-partners', 12.5, 'Keten'),
    ],
  } as unknown as NonNullable<Parameters<typeof programmeSharesOf>[0]>
  const shares = programmeSharesOf(version)
  expect(shares('chain-partners')).toEqual({ title: 'Keten', programmePercent: 12.5 })
  expect(shares('personal-budget')).toEqual({ title: null, programmePercent: null })
  expect(shares('unassigned')).toEqual({ title: 'Niet toegewezen + Loket', programmePercent: 37.5 })
  expect(programmeSharesOf({ ...version, state: 'draft' })('unassigned').programmePercent).toBeNull()
})
