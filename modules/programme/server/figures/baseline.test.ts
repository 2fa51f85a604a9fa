import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Baseline, Scope } from '../../contract.ts'
import { activityOf, aDraft, adopt, granted, openProgrammeHouse, type ProgrammeHouse } from '../versions/testing/programme-house.ts'

const of2024 = { share: 0.7, source: 'Handhavingsprogramma 2024, onderdeel Onderzoek van meldingen' }
const scopes: Scope[] = ['all', 'report-investigation', 'personal-budget']

let at: ProgrammeHouse
beforeAll(async () => {
  at = await openProgrammeHouse()
  await granted(adopt(at.policy, at.version2024))
})
afterAll(() => at.house.close())

/** A programme of a year in force that expects another share; of the investigation of reports unless told. */
async function expects(year: number, share: number, key = 'report-investigation'): Promise<void> {
  const draft = await granted(at.policy.post('/programme/versions', aDraft(at.version2024, { year })))
  const { id, goals } = activityOf(draft, key)
  const aim = { kind: 'baseline', value: share, direction: 'none', source: `Programma ${year}` }
  const known = goals.find((goal) => goal.figures[0] === 'share' && goal.aim)
  const goal = { sentence: 'Het aandeel volgen.', judgedBy: 'figures', figures: ['share'], judge: null, judgedWhen: null, revision: 0 }
  await granted(
    known
      ? at.policy.put(`/programme/goals/${known.id}`, { ...known, aim })
      : at.policy.post(`/programme/activities/${id}/goals`, { ...goal, aim }),
  )
  await granted(adopt(at.policy, draft.id))
}

async function baselineIn(year: number, scope: Scope): Promise<Baseline | null> {
  const { status, body } = await at.policy.get(`/programme/figures/${year}?scope=${scope}`)
  expect(status).toBe(200)
  return body.baseline
}

const baselinesIn = (year: number) => Promise.all(scopes.map((scope) => baselineIn(year, scope)))

test('the baseline that the programme of 2024 names for the investigation of reports is not one for personal budgets', async () => {
  expect(await baselinesIn(2024)).toEqual([of2024, of2024, null])
})

test('the newest programme of the year or before it says what is expected, never an older or a later one', async () => {
  await expects(2022, 0.5)
  await expects(2026, 0.6)

  const shares = [2021, 2022, 2023, 2024, 2025, 2026, 2027].map(
    async (year) => (await baselineIn(year, 'report-investigation'))?.share ?? null,
  )

  expect(await Promise.all(shares)).toEqual([null, 0.5, 0.5, 0.7, 0.7, 0.6, 0.6])
})

test('an activity of personal budgets that names a share says what is expected of personal budgets', async () => {
  await expects(2028, 0.4, 'personal-budget')

  expect((await baselinesIn(2028)).map((baseline) => baseline?.share)).toEqual([0.7, 0.7, 0.4])
})
