import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { simulationModel } from '#modules/capacity/server/simulation/model.ts'
import { assumptionsOf, ScenarioBase } from '../../contract.ts'
import { baseOf, wholeMonthsOf } from './base-rules.ts'
import { modelOf } from './model-rules.ts'
import { aBase, aFeed } from './testing/a-feed.ts'

const streamIn = (base: ScenarioBase, name: string) => base.streams.find(({ stream }) => stream === name)
const stageIn = (base: ScenarioBase, name: string, stage: string) => streamIn(base, name)?.stages.find((one) => one.stage === stage)

describe('What a scenario begins with', () => {
  it('is what the team counted', () => {
    const base = aBase()

    expect(streamIn(base, 'report-investigation')).toMatchObject({ share: 50, workers: 3, arrivalsFrom: 'measured' })
    expect(streamIn(base, 'report-investigation')?.arrivals.slice(0, 3)).toEqual([8, 10, 12])
    expect(stageIn(base, 'report-investigation', 'judging')).toMatchObject({ continues: 0.6, continuesFrom: 'measured', stock: 7 })
    // 36,000 minutes in January: 600 hours in 31 days.
    expect(base.teamHours[0]).toBeCloseTo((600 / 31) * 7, 3)
    expect(base).toMatchObject({ teamHoursFrom: 'measured', deployableRatio: 0.6667, deployableFrom: 'measured', fullTimeHours: 36 })
  })

  it('takes the time of the work itself off the days that were counted', () => {
    const base = aBase()
    const stage = stageIn(base, 'report-investigation', 'investigating')
    const hours = base.teamHours.reduce((sum, hours) => sum + hours, 0) / 12
    const ownWork = 14 / ((hours * 0.5) / 3 / 7)

    expect(stage).toMatchObject({ waitFrom: 'measured', workFrom: 'assumed', workHours: 14 })
    expect(stage?.wait).toMatchObject({ kind: 'empirical', values: [30, 40, 50].map((days) => expect.closeTo(days - ownWork, 3)) })
  })

  it('is assumed where there is too little to count, and says so', () => {
    const base = aBase({ teamMonths: [] })

    expect(base).toMatchObject({ teamHoursFrom: 'assumed', deployableFrom: 'assumed', deployableRatio: 0.7 })
    expect(stageIn(base, 'personal-budget', 'investigating')).toMatchObject({ workFrom: 'assumed', waitFrom: 'assumed', workHours: 24 })
    expect(streamIn(base, 'chain-partners')).toMatchObject({ arrivalsFrom: 'assumed', arrivals: Array.from({ length: 12 }, () => 2) })
    expect(JSON.stringify(assumptionsOf(base))).toContain('een aanname, omdat er geen werkpatronen zijn van drie of meer collega’s')
  })

  it('divides hours that were made for files over the stages', () => {
    const hours = { figure: 'hours', stream: 'report-investigation', stage: '', numbers: [10, 21, 42] } as const
    const base = baseOf(aFeed({ figures: [...aFeed().figures, { ...hours, numbers: [...hours.numbers] }] }), { stageHours: {} })

    expect(stageIn(base, 'report-investigation', 'judging')).toMatchObject({ workFrom: 'measured', workHours: 2 })
    expect(stageIn(base, 'report-investigation', 'investigating')).toMatchObject({ workFrom: 'measured', workHours: 14 })
  })

  it('takes what the reader fills in before what was counted', () => {
    const assumptions = { teamHours: 80, actions: 5, stageHours: { 'report-investigation': { judging: 3 } } }
    const base = baseOf(aFeed(), assumptions)

    expect(base).toMatchObject({ teamHoursFrom: 'entered', teamHours: Array.from({ length: 12 }, () => 80) })
    expect(streamIn(base, 'chain-partners')).toMatchObject({ arrivalsFrom: 'entered', arrivals: Array.from({ length: 12 }, () => 5) })
    expect(stageIn(base, 'report-investigation', 'judging')).toMatchObject({ workFrom: 'entered', workHours: 3 })
  })

  it('counts hours of months that are over only, because leave of months to come is not known yet', () => {
    const teamMonths = [
      { month: '2024-01-01', people: 3, contracted: 1000, deployable: 800 },
      { month: '2024-11-01', people: 3, contracted: 1000, deployable: 1000 },
    ]
    const base = baseOf(aFeed({ today: '2024-03-15', teamMonths }), { stageHours: {} })

    expect(base.deployableRatio).toBe(0.8)
    expect(base.teamHours[10]).toBeCloseTo(base.teamHours[0] ?? 0, 3)
  })

  it('fills months that are not over with the mean of those that are', () => {
    const base = aBase({ today: '2024-04-20' })

    expect(base.wholeMonths).toBe(3)
    expect(streamIn(base, 'report-investigation')?.arrivals).toEqual([8, 10, 12, ...Array.from({ length: 9 }, () => 10)])
    expect([wholeMonthsOf(2023, '2024-01-01'), wholeMonthsOf(2024, '2024-01-31'), wholeMonthsOf(2025, '2024-12-31')]).toEqual([12, 0, 0])
  })

  it('is refused when no month was counted', () => {
    expect(() => aBase({ today: '2024-01-31' })).toThrow(expect.objectContaining({ code: 'what-if.no-figures' }))
  })

  it('is a model that the simulation accepts', () => {
    expect(ScenarioBase.safeParse(aBase()).success).toBe(true)
    expect(simulationModel.safeParse(modelOf(aBase())).success).toBe(true)
  })
})

// The one list of what may stand in a scenario: a field that is not on it has to be judged first. None is about somebody.
const MAY_STAND = new Set([
  ...[
    'year',
    'asOf',
    'wholeMonths',
    'teamHours',
    'teamHoursFrom',
    'fullTimeHours',
    'deployableRatio',
    'deployableFrom',
    'otherShare',
    'streams',
  ],
  ...['stream', 'share', 'arrivals', 'arrivalsFrom', 'workers', 'stages', 'stage', 'work', 'workFrom', 'workHours', 'wait', 'waitFrom'],
  ...['continues', 'continuesFrom', 'stock', 'stockAge', 'kind', 'values', 'median', 'sigma', 'value'],
])

describe('No field of a scenario is about a person', () => {
  const schema = z.toJSONSchema(ScenarioBase)

  it('whatever the depth', () => {
    expect([...fieldsIn(schema)].filter((name) => !MAY_STAND.has(name))).toEqual([])
    expect(fieldsIn(schema).size).toBe(MAY_STAND.size)
  })

  it.each([{ employee: 'x' }, { streams: [{ ...aBase().streams[0], account: 'x' }] }])('and %o is refused', (more) => {
    expect(ScenarioBase.safeParse({ ...aBase(), ...more }).success).toBe(false)
  })
})

function fieldsIn(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found
  for (const [name, value] of Object.entries(schema)) {
    if (name === 'properties') for (const field of Object.keys(value as object)) found.add(field)
    fieldsIn(value, found)
  }
  return found
}
