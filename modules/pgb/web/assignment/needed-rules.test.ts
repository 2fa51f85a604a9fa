import { expect, test } from 'vitest'
import type { BudgetHolder, BudgetInvestigation } from '../../contract.ts'
import { neededOf } from './needed-rules.ts'

const holder = (facts: Partial<BudgetHolder> = {}): BudgetHolder => ({
  id: 'h',
  personId: 'p',
  name: 'Voorbeeld',
  birthDate: null,
  representative: null,
  inDanger: 'no',
  openSafetySteps: 0,
  nextSafetyStepOn: null,
  result: null,
  suspended: false,
  suspendedUntil: null,
  revision: 0,
  ...facts,
})
const assignment = { on: '2024-02-05', by: 'M. Voorbeeld', reference: '', question: 'Is de zorg geleverd?', recordedBy: '', recordedAt: '' }
const missing = (facts: Partial<BudgetInvestigation>) =>
  neededOf({ kind: 'client', assignment, holders: [holder()], ...facts })
    .filter(({ met }) => !met)
    .map(({ code, missing }) => [code, missing])

test('a client whose file is assigned and who is safe needs nothing more', () => {
  expect(missing({})).toEqual([])
})

test('what is missing is counted per holder', () => {
  const holders = [
    holder({ inDanger: null }),
    holder({ inDanger: 'yes', openSafetySteps: 2 }),
    holder({ inDanger: null, suspended: true, result: 'continues' }),
  ]

  expect(missing({ kind: 'provider', assignment: null, holders })).toEqual([
    ['assignment', 1],
    ['safety-asked', 2],
    ['safety-steps', 2],
    ['results', 2],
    ['suspension', 1],
  ])
})

test('a client file asks no result for a client of a provider', () => {
  expect(neededOf({ kind: 'client', assignment, holders: [holder()] }).map(({ code }) => code)).not.toContain('results')
})
