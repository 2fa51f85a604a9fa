import { expect, test } from 'vitest'
import { judgeAudit } from './audit-answer.ts'

const weakness = (changes: object) =>
  JSON.stringify({ advisories: { 1: { module_name: 'a', severity: 'high', title: 'Too open', patched_versions: '>=2', ...changes } } })

test('a serious weakness that can be repaired stops a merge', () => {
  expect(judgeAudit(weakness({}))).toMatchObject({
    fails: true,
    says: [expect.stringContaining('FAILED  a: high, Too open; repaired in >=2')],
  })
  expect(judgeAudit(weakness({ severity: 'critical' })).fails).toBe(true)
})

test('a small weakness, or one without a repair, is named and stops nothing', () => {
  expect(judgeAudit(weakness({ severity: 'moderate' }))).toMatchObject({
    fails: false,
    says: [expect.stringContaining('note    a: moderate')],
  })
  expect(judgeAudit(weakness({ patched_versions: '<0.0.0' })).fails).toBe(false)
  expect(judgeAudit('{"advisories":{}}')).toEqual({ fails: false, says: ['no known weakness in what runs in production'] })
})

test('a registry that answers nothing is said, and stops nothing', () => {
  for (const silence of ['', 'Error: responded with 405', '{"error":{"code":"ERR"}}'])
    expect(judgeAudit(silence)).toEqual({ fails: false, says: ['skipped: the registry answers no questions about weaknesses'] })
})
