import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Changes } from '../../contract.ts'
import { withChanges } from './change-rules.ts'
import { modelOf, runsFor } from './model-rules.ts'
import { aBase, allStreams, noChanges } from './testing/a-feed.ts'

const base = aBase()
const change = (changes: Partial<Changes>) => withChanges(base, { ...noChanges, ...changes })
const shareOf = (changes: Partial<Changes>, name: string) => change(changes).streams.find(({ stream }) => stream === name)?.share

describe('A scenario', () => {
  it('without changes is the team as it is', () => {
    expect(change({})).toEqual(base)
    expect(modelOf(change({}))).toEqual(modelOf(base))
  })

  it('moves a share from one activity to another', () => {
    const shares = { 'report-investigation': 40, 'personal-budget': 26 }

    expect([shareOf({ shares }, 'report-investigation'), shareOf({ shares }, 'personal-budget')]).toEqual([40, 26])
    expect(shareOf({ shares }, 'primary-process')).toBe(10)
  })

  it('cannot give out more than a hundred percent', () => {
    expect(() => change({ shares: { 'report-investigation': 62.01 } })).toThrow(
      expect.objectContaining({ code: 'what-if.more-than-hundred-percent' }),
    )
    expect(shareOf({ shares: { 'report-investigation': 62 } }, 'report-investigation')).toBe(62)
  })

  it('counts what other activities take in the hundred percent', () => {
    expect(() => withChanges({ ...base, otherShare: 20 }, noChanges)).toThrow(
      expect.objectContaining({ code: 'what-if.more-than-hundred-percent' }),
    )
  })

  it('adds hours and whole colleagues from a month on', () => {
    const { teamHours } = change({
      capacity: [
        { unit: 'hours', amount: 10, fromMonth: 3 },
        { unit: 'fte', amount: 1, fromMonth: 7 },
      ],
    })
    const more = teamHours.map((hours, at) => hours - (base.teamHours[at] ?? 0))

    expect(more[1]).toBe(0)
    expect(more[2]).toBeCloseTo(10)
    expect(more[6]).toBeCloseTo(10 + 36 * 0.6667, 2)
  })

  it('cannot take away more hours than there are', () => {
    expect(() => change({ capacity: [{ unit: 'fte', amount: -20, fromMonth: 1 }] })).toThrow(
      expect.objectContaining({ code: 'what-if.no-hours-left' }),
    )
  })

  it('makes work that was measured longer without changing its form', () => {
    const hours = { figure: 'hours' as const, stream: 'report-investigation' as const, stage: '' as const, numbers: [10, 21, 42] }
    const measured = aBase({ figures: [hours] })
    const stage = (of: typeof measured) => of.streams.find(({ stream }) => stream === hours.stream)?.stages[1]
    const longer = withChanges(measured, { ...noChanges, stageHours: { 'report-investigation': { investigating: 28 } } })

    expect(stage(measured)?.work).toMatchObject({ values: [expect.closeTo(6.667, 2), 14, 28] })
    expect(stage(longer)?.work).toMatchObject({ values: [expect.closeTo(13.33, 2), 28, 56] })
  })
})

test('A team with very much work gets fewer runs, so that the answer comes in time', () => {
  const busy = change({ inflow: Object.fromEntries(allStreams.map((stream) => [stream, 500])) })
  const busier = { ...busy, streams: busy.streams.map((stream) => ({ ...stream, arrivals: stream.arrivals.map((number) => number * 10) })) }

  expect(runsFor(base, 1000)).toBe(1000)
  expect(runsFor(busier, 1000)).toBeLessThan(1000)
  expect(runsFor(busier, 1000)).toBeGreaterThan(100)
})

describe('Of every scenario it is true that', () => {
  const percent = fc.double({ min: 0, max: 100, noNaN: true })
  const perStream = (of: fc.Arbitrary<number>) =>
    fc.record(Object.fromEntries(allStreams.map((stream) => [stream, of])), { requiredKeys: [] })

  it('its shares are at most a hundred together, or it is refused', () => {
    fc.assert(
      fc.property(perStream(percent), (shares) => {
        let sum: number
        try {
          sum = change({ shares }).streams.reduce((total, { share }) => total + share, 0)
        } catch (error) {
          expect(error).toMatchObject({ code: 'what-if.more-than-hundred-percent' })
          return
        }
        expect(sum).toBeLessThanOrEqual(100.005)
      }),
    )
  })

  it('it changes the arrivals by the percentage and touches nothing else', () => {
    fc.assert(
      fc.property(perStream(fc.double({ min: -100, max: 500, noNaN: true })), (inflow) => {
        for (const [at, stream] of change({ inflow }).streams.entries()) {
          const before = base.streams[at]
          const more = 1 + (inflow[stream.stream] ?? 0) / 100
          expect(stream.arrivals).toEqual(before?.arrivals.map((number) => number * more))
          expect({ ...stream, arrivals: [] }).toEqual({ ...before, arrivals: [] })
        }
      }),
    )
  })

  it('hours that come and go again leave what was there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 12 }), (amount, fromMonth) => {
        const capacity = [amount, -amount].map((hours) => ({ unit: 'hours' as const, amount: hours, fromMonth }))
        for (const [at, hours] of change({ capacity }).teamHours.entries()) expect(hours).toBeCloseTo(base.teamHours[at] ?? 0)
      }),
    )
  })

  it('what was not named is filled in as no change', () => {
    expect(withChanges(base, Changes.parse({}))).toEqual(base)
  })
})
