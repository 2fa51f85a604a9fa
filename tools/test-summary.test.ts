import { expect, test } from 'vitest'
import { add, countPlaywright, countVitest, isGood, judge, summaryLine } from './test-summary.ts'

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] }
const playwright = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }

test('both runners come together in one line', () => {
  expect(summaryLine(add(countVitest(vitest), countPlaywright(playwright)))).toBe('7 passed, 1 failed')
})

test('skipped tests are named only when there are any', () => {
  expect(summaryLine(countVitest({ ...vitest, numPendingTests: 2, numTodoTests: 1 }))).toBe('5 passed, 1 failed, 3 skipped')
})

test('a file that cannot be read, a flaky test and an error outside the tests each count as a failure', () => {
  const broken = { status: 'failed', assertionResults: [] }
  expect(countVitest({ ...vitest, testResults: [broken] }).failed).toBe(2)
  expect(countPlaywright({ ...playwright, stats: { ...playwright.stats, flaky: 1 } }).failed).toBe(1)
  expect(countPlaywright({ ...playwright, errors: [{}] }).failed).toBe(1)
})

test('a runner that crashes is a failure, with or without a report', () => {
  expect(judge(1, countPlaywright(playwright))).toEqual({ passed: 2, failed: 1, skipped: 0 })
  expect(judge(137, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(judge(0, undefined).failed).toBe(1)
  expect(judge(1, countVitest(vitest)).failed).toBe(1)
})

test('a run in which nothing ran is not good', () => {
  expect(isGood({ passed: 0, failed: 0, skipped: 4 })).toBe(false)
  expect(isGood({ passed: 1, failed: 0, skipped: 4 })).toBe(true)
  expect(isGood({ passed: 9, failed: 1, skipped: 0 })).toBe(false)
})
