import { describe, expect, it } from 'vitest'
import { changesIn } from './change-words.ts'
import { differenceOf, differencesIn } from './difference-words.ts'
import { type ScenarioBase, type Spread, type StreamOutcome, StreamOutcome as StreamOutcomeOf } from './scenario.ts'

const spread = (low80: number, median: number, high80: number): Spread => ({ low80, median, high80, low95: low80, high95: high80 })
const outcome = (days: Spread | null, stock: Spread, utilisation = spread(0.8, 0.8, 0.8)): StreamOutcome =>
  StreamOutcomeOf.parse({
    ...{ stream: 'report-investigation', arrived: spread(1, 1, 1), finished: spread(1, 1, 1), utilisation },
    leadTime: days && { median: days, p90: days },
    stock: Array.from({ length: 12 }, (_, at) => (at === 11 ? stock : spread(0, 0, 0))),
    stockByStage: [],
  })
const said = (now: StreamOutcome, changed: StreamOutcome) =>
  differencesIn({ runs: 1000, now: [now], changed: [changed] }, 'report-investigation').nl

describe('The difference with now', () => {
  it('lays quiet years beside quiet years and busy ones beside busy ones', () => {
    expect(differenceOf(spread(90, 100, 130), spread(85, 91, 116))).toEqual({ middle: -9, low: -14, high: -5 })
  })

  it('is said in a sentence', () => {
    expect(said(outcome(spread(90, 100, 130), spread(40, 50, 60)), outcome(spread(85, 91, 116), spread(30, 38, 50)))).toBe(
      'Meldingen duren naar verwachting 9 dagen korter (tussen 5 en 14). Eind december liggen er naar verwachting 12 minder, samen 38 (tussen 10 en 12).',
    )
  })

  it('says both directions when it can go either way', () => {
    expect(said(outcome(spread(90, 100, 110), spread(1, 1, 1)), outcome(spread(88, 101, 120), spread(1, 1, 1)))).toContain(
      '1 dag langer (tussen 2 dagen korter en 10 dagen langer)',
    )
  })

  it('says that nothing changes, that nothing is finished, and that the hours are full', () => {
    const same = outcome(spread(9, 10, 11), spread(4, 5, 6))

    expect(said(same, same)).toBe('Meldingen duren even lang als nu. Eind december liggen er ongeveer evenveel als zonder dit scenario: 5.')
    expect(said(same, outcome(null, spread(4, 5, 6)))).toContain('er komt in het jaar niets klaar, in dit scenario')
    expect(said(same, outcome(spread(9, 10, 11), spread(4, 5, 6), spread(1, 1, 1)))).toContain('de voorraad blijft groeien')
  })
})

describe('What a scenario changes', () => {
  const base = {
    streams: [{ stream: 'report-investigation', share: 50, stages: [{ stage: 'judging', workHours: 2 }] }],
  } as unknown as ScenarioBase
  const none = { shares: {}, capacity: [], inflow: {}, stageHours: {} }

  it('is said in a sentence each', () => {
    const changes = {
      shares: { 'report-investigation': 40 },
      capacity: [{ unit: 'fte' as const, amount: -1.5, fromMonth: 4 }],
      inflow: { 'report-investigation': 12.5 },
      stageHours: { 'report-investigation': { judging: 1.5 } },
    }

    expect(changesIn(base, changes).map(({ nl }) => nl)).toEqual([
      'Meldingen: 40% van de uren in plaats van 50%.',
      'Meldingen: er komt 12,5% meer binnen.',
      'Meldingen, beoordelen: 1,5 uur werk in plaats van 2.',
      '1,5 hele medewerkers eraf vanaf april.',
    ])
  })

  it('is said to be nothing when it is nothing', () => {
    expect(changesIn(base, none)).toHaveLength(1)
    expect(changesIn(base, { ...none, shares: { 'report-investigation': 50 } })[0]?.nl).toBe('Dit scenario verandert niets.')
  })
})
