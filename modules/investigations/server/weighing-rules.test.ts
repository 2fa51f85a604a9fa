import { expect, test } from 'vitest'
import { humanMeasureWeighed, weighingIsCurrent } from './advice-gate-rules.ts'
import { fileWith, findingWith, weighingWith } from './testing/example-facts.ts'
import { weigh } from './weighing-rules.ts'

const refused = (code: string) => expect.objectContaining({ code })
const answers = { seen: null, careContinuity: null, prosecutorAskedOn: null, prosecutorAnswer: null }

test('nobody weighs over what a colleague weighed in the meantime', () => {
  const file = fileWith({ weighing: weighingWith({ updatedAt: '2026-03-10T09:00:00.000Z' }) })
  expect(() => weigh(file, answers)).toThrow(refused('thing.changed-meanwhile'))
  expect(() => weigh(file, { ...answers, seen: '2026-03-10T08:00:00.000Z' })).toThrow(refused('thing.changed-meanwhile'))
  expect(() => weigh(file, { ...answers, seen: '2026-03-10T09:00:00Z' })).not.toThrow()
  expect(() => weigh(fileWith(), { ...answers, seen: '2026-03-10T09:00:00Z' })).toThrow(refused('thing.changed-meanwhile'))
})

test('an answer of the prosecutor follows a question that was asked, and not in the future', () => {
  expect(() => weigh(fileWith(), { ...answers, prosecutorAnswer: 'waives' })).toThrow(refused('input.invalid'))
  expect(() => weigh(fileWith(), { ...answers, prosecutorAskedOn: '2026-03-17' })).toThrow(refused('input.invalid'))
  expect(() => weigh(fileWith(), { ...answers, prosecutorAskedOn: '2026-03-02', prosecutorAnswer: 'waives' })).not.toThrow()
})

test('without the human measure the gate to the advice stays closed', () => {
  expect(humanMeasureWeighed(fileWith())).toEqual({ code: 'weighing.missing', met: false, place: 'weighing' })
  expect(humanMeasureWeighed(fileWith({ weighing: weighingWith() })).met).toBe(true)
})

test('a finding, reply or withdrawal after the weighing closes the gate until it is weighed again', () => {
  const weighing = weighingWith({ updatedAt: '2026-03-10T09:00:00.000Z' })
  const changed = findingWith({ changedAt: '2026-03-10T09:00:00.001Z' })
  expect(weighingIsCurrent(fileWith({ weighing, findings: [changed] })).met).toBe(false)
  expect(weighingIsCurrent(fileWith({ weighing, findings: [{ ...changed, withdrawnBecause: 'Klopte niet' }] })).met).toBe(false)
  expect(weighingIsCurrent(fileWith({ weighing: weighingWith({ updatedAt: changed.changedAt }), findings: [changed] })).met).toBe(true)
})
