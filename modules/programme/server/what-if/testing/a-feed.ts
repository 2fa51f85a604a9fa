import { type ScenarioBase, Stream } from '../../../contract.ts'
import { baseOf, type Feed } from '../base-rules.ts'

/** A team that counted enough of reports, and nothing of the rest. */
export function aFeed(changes: Partial<Feed> = {}): Feed {
  return {
    year: 2024,
    today: '2025-01-10',
    figures: [
      { figure: 'arrivals', stream: 'report-investigation', stage: '', numbers: [8, 10, 12, 8, 10, 12, 8, 10, 12, 8, 10, 12] },
      { figure: 'arrivals', stream: 'primary-process', stage: '', numbers: Array.from({ length: 12 }, () => 20) },
      { figure: 'lead', stream: 'report-investigation', stage: 'investigating', numbers: [30, 40, 50] },
      { figure: 'continues', stream: 'report-investigation', stage: 'judging', numbers: [100, 60] },
      { figure: 'stock', stream: 'report-investigation', stage: 'judging', numbers: [7] },
    ],
    shares: { 'primary-process': 10, 'report-investigation': 50, 'chain-partners': 12, 'personal-budget': 16 },
    teamMonths: Array.from({ length: 12 }, (_, at) => ({
      ...{ month: `2024-${String(at + 1).padStart(2, '0')}-01`, people: 6, contracted: 54_000, deployable: 36_000 },
    })),
    fullTimeMinutes: 2160,
    ...changes,
  }
}

export const aBase = (changes: Partial<Feed> = {}): ScenarioBase => baseOf(aFeed(changes), { stageHours: {} })
export const noChanges = { shares: {}, capacity: [], inflow: {}, stageHours: {} }
export const allStreams = Stream.options
