import { describe, expect, test } from 'vitest'
import { investigationRefusals, type Stage } from '../contract.ts'
import { draft } from './advice-rules.ts'
import type { FileFacts, SupportFacts } from './file-facts.ts'
import { resultAtClosing } from './outcome-rules.ts'
import { gatesBefore } from './stage-rules.ts'
import { adviceWith, fileWith, followed, hearingWith, partWith, weighingWith } from './testing/example-facts.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { weigh } from './weighing-rules.ts'

const support = (changes: Partial<SupportFacts> = {}): SupportFacts => ({
  kind: 'client',
  assignedOn: '2026-01-05',
  safetyAsked: true,
  openSafetySteps: 0,
  inDangerWithoutStep: 0,
  clientsWithoutResult: 0,
  runningSuspensions: 0,
  ...changes,
})
const budget = (stage: Stage, facts: SupportFacts | null, changes: Partial<FileFacts> = {}) =>
  fileWith({ domain: 'wmo', scheme: 'wmo-pgb', stage, support: facts, ...changes })
const gate = (file: FileFacts, code: string) => gatesBefore(file).find((each) => each.code === code)

describe('a file about a budget waits', () => {
  test.each<[string, Stage, Partial<SupportFacts>, string, string]>([
    ['for the assignment of Social Development', 'planning', { assignedOn: null }, 'support.not-assigned', 'Wmo 2015 art. 2.3.9'],
    [
      'until it was asked whether the client is safe',
      'research',
      { safetyAsked: false },
      'support.safety-not-asked',
      'Wmo 2015 art. 2.3.5',
    ],
    ['for the result of each client', 'outcome', { clientsWithoutResult: 1 }, 'support.client-without-result', 'Awb art. 3:2'],
    ['while a step to make somebody safe is open', 'outcome', { openSafetySteps: 1 }, 'support.safety-step-open', 'Wmo 2015 art. 2.3.5'],
    [
      'until it was asked of clients who were added later',
      'outcome',
      { safetyAsked: false },
      'support.safety-not-asked',
      'Wmo 2015 art. 2.3.5',
    ],
    [
      'while somebody is not safe and no step was taken',
      'outcome',
      { inDangerWithoutStep: 1 },
      'support.in-danger-without-step',
      'Wmo 2015 art. 2.3.5',
    ],
    ['while a suspension runs', 'outcome', { runningSuspensions: 1 }, 'support.suspension-running', 'art. 2b lid 6 onder g'],
  ])('%s', (_, stage, facts, code, article) => {
    expect(gate(budget(stage, support(facts)), code)).toEqual({ code, met: false, place: 'budget' })
    expect(gate(budget(stage, support()), code)?.met).toBe(true)
    expect(gate(budget(stage, null), code)?.met).toBe(false)
    expect(gate(fileWith({ stage }), code)).toBeUndefined()
    expect(investigationRefusals[code as keyof typeof investigationRefusals].source).toContain(article)
  })

  test('and is not closed before', () => {
    const done = {
      outcome: { result: 'changed' } as FileFacts['outcome'],
      lesson: { cause: 'other' } as FileFacts['lesson'],
      advices: [adviceWith({ status: 'sent', parts: [partWith({ decision: followed() })] })],
    }
    expect(refusalOf(() => resultAtClosing(budget('outcome', support({ runningSuspensions: 1 }), done)))).toBe('support.suspension-running')
    expect(resultAtClosing(budget('outcome', support(), done))).toBe('changed')
    expect(resultAtClosing(fileWith({ stage: 'outcome', ...done }))).toBe('changed')
  })

  test('for nothing that is about a fine', () => {
    expect(gate(fileWith({ stage: 'hearing' }), 'hearing.purpose-is-not-fine')).toBeDefined()
    expect(gate(budget('hearing', support()), 'hearing.purpose-is-not-fine')).toBeUndefined()
  })
})

describe('how the care goes on (Wmo 2.3.5, Awb 3:4)', () => {
  const answers = { seen: null, prosecutorAskedOn: null, prosecutorAnswer: null }
  const weighing = (careContinuity: string | null, domain: FileFacts['domain'] = 'wmo') =>
    refusalOf(() => weigh(fileWith({ domain }), { ...answers, careContinuity }))

  test('is weighed under Wmo and Youth Act, and not asked under the Participation Act', () => {
    expect(weighing(null)).toBe('weighing.care-continuity-missing')
    expect(weighing(null, 'youth-act')).toBe('weighing.care-continuity-missing')
    expect(weighing('Het Buurtteam regelt een andere aanbieder.')).toBeNull()
    expect(weighing(null, 'participation-act')).toBeNull()
    expect(weighing('Het Buurtteam regelt een andere aanbieder.', 'participation-act')).toBe('input.invalid')
  })

  test('holds the advice back for what was weighed without it', () => {
    const code = 'weighing.care-continuity-missing'
    const without = budget('weighing', support(), { weighing: weighingWith(), hearings: [hearingWith()] })
    expect(gate(without, code)?.met).toBe(false)
    expect(gate({ ...without, weighing: weighingWith({ careContinuity: 'De zorg gaat door.' }) }, code)?.met).toBe(true)
    expect(gate(fileWith({ stage: 'weighing', weighing: weighingWith() }), code)).toBeUndefined()
    expect(refusalOf(() => draft({ ...without, stage: 'advice' }, { seen: null, parts: [partWith()] }))).toBe(code)
  })
})
