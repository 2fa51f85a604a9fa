import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, dayInAmsterdam, daysBetween } from '#platform/contract/calendar.ts'
import type { SuspensionFact } from '../../contract.ts'
import {
  lastDayOf,
  mandateKindOf,
  mustBeInOrder,
  mustBeWithinTerm,
  mustHaveNewFact,
  type Proposal,
  termOn,
  whatIsMissing,
} from './suspension-rules.ts'

const parameter = (value: number, validFrom: Day, validTo: Day | null = null) => ({
  key: 'personal-budget-suspension',
  value,
  unit: 'weeks',
  validFrom,
  validTo,
  source: 'verordening',
})
const law = { legal: [parameter(13, '2015-01-01')] }
const days = fc.integer({ min: 0, max: 20_000 }).map((later) => addDays('2015-01-01', later))

test('payments are suspended for exactly thirteen weeks at most, whatever the year, leap day, clock or holidays in between', () => {
  fc.assert(
    fc.property(days, (start) => {
      const end = lastDayOf(law, start)
      expect(daysBetween(start, end) + 1).toBe(91)
      expect(new Date(addDays(end, 1)).getUTCDay()).toBe(new Date(start).getUTCDay())
    }),
  )
})

test.each([
  ['over new year', '2024-11-04', '2025-02-02'],
  ['over a leap day', '2024-01-15', '2024-04-14'],
  ['without a leap day', '2023-01-16', '2023-04-16'],
  ['over the change of the clock in spring, to a Sunday that stays the end', '2026-01-05', '2026-04-05'],
  ['to a public holiday that does not make it longer', '2024-09-26', '2024-12-25'],
])('the last day %s', (_what, start, end) => {
  expect(lastDayOf(law, start)).toBe(end)
})

test('the day is the one of Amsterdam, also in the hour that the clock skips or repeats', () => {
  expect(dayInAmsterdam(new Date('2026-03-28T23:30:00Z'))).toBe('2026-03-29')
  expect(termOn({ startsOn: '2026-03-02', endsOn: '2026-05-31' }, dayInAmsterdam(new Date('2026-10-24T22:30:00Z'))).over).toBe(true)
})

test('a change of the term holds for what starts from that day on, and not for what runs', () => {
  const changed = { legal: [parameter(13, '2015-01-01', '2025-07-01'), parameter(10, '2025-07-01')] }

  expect(lastDayOf(changed, '2025-06-30')).toBe('2025-09-28')
  expect(lastDayOf(changed, '2025-07-01')).toBe('2025-09-08')
  expect(() => lastDayOf(law, '2014-12-31')).toThrow('parameter.missing')
})

test('weeks are counted from the first day, never past the last week, and no day is both within the term and over', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -30, max: 200 }), (start, later) => {
      const end = lastDayOf(law, start)
      const term = termOn({ startsOn: start, endsOn: end }, addDays(start, later))
      expect(term.weeks).toBe(13)
      expect(term.week).toBe(Math.min(Math.max(Math.floor(later / 7) + 1, 0), 13))
      expect(term.over).toBe(later > 90)
      expect(term.daysLeft === 0).toBe(term.over)
    }),
  )
})

const named = { cameFrom: 'authority', sourceNamed: true, unnamedBecause: null } as const
const whole: Proposal = {
  budget: { id: '1', reference: 'B-1', product: 'Begeleiding', validFrom: '2024-01-01', validTo: '2024-12-31' },
  agreements: [{ id: '1', reference: 'Z-1', providerId: '1', provider: 'Thuiszorg', validFrom: '2024-01-01', validTo: null }],
  scope: 'whole',
  partDescription: '',
  ground: 'serious-suspicion',
  reasons: 'De uren passen niet bij de administratie.',
  facts: [{ fact: 'In februari zijn 40 uren gedeclareerd.', source: 'SVB', howChecked: 'Zie de declaratie', ...named }],
  safety: { judged: 'no', steps: [] },
  continuity: 'Het Buurtteam neemt de begeleiding over.',
  continuesBy: 'Buurtteam',
  continuesFrom: '2024-04-01',
  lighterMeans: 'Een gesprek is gevoerd, zonder gevolg.',
  consequences: 'Geen inkomen voor de zorgverlener.',
  heardOn: '2024-03-20',
  view: 'Het klopt niet.',
  viewWeighed: 'De uitleg past niet bij de urenstaten.',
  urgencyException: null,
  urgencyReasons: null,
  proposedFrom: '2024-04-01',
}
const today = '2024-03-25'
const [fact] = whole.facts as [SuspensionFact]

test('nothing is missing of a whole proposal, nor of one with an exception in place of the hearing', () => {
  expect(whatIsMissing(whole, today)).toEqual([])
  const unheard = { ...whole, heardOn: null, view: null, viewWeighed: null }
  const urgent = {
    ...unheard,
    urgencyException: 'awb-4-11-a' as const,
    urgencyReasons: 'De aanbieder sluit morgen en haalt vandaag alle declaraties binnen.',
  }
  expect(whatIsMissing(urgent, today)).toEqual([])
  expect(whatIsMissing({ ...urgent, urgencyReasons: 'Spoed.' }, today)).toEqual(['suspension.hearing-needed'])
})

test.each<[string, Partial<Proposal>]>([
  ['suspension.not-of-holder', { agreements: [] }],
  ['suspension.part-needed', { scope: 'part' }],
  ['suspension.ground-needed', { ground: null }],
  ['suspension.facts-needed', { facts: [] }],
  ['suspension.source-choice-needed', { facts: [{ ...fact, cameFrom: null, sourceNamed: false }] }],
  ['suspension.source-choice-needed', { facts: [{ ...fact, sourceNamed: false }] }],
  ['suspension.source-choice-needed', { facts: [{ ...fact, cameFrom: 'report' }] }],
  ['suspension.safety-not-asked', { safety: { judged: null, steps: [] } }],
  ['suspension.safety-step-needed', { safety: { judged: 'yes', steps: [] } }],
  ['suspension.day-needed', { proposedFrom: null }],
  ['suspension.day-needed', { proposedFrom: '2024-03-24', continuesFrom: '2024-03-24' }],
  ['suspension.continuity-needed', { continuity: 'Volgt.' }],
  ['suspension.continuity-needed', { continuesFrom: null }],
  ['suspension.care-gap', { continuesFrom: '2024-04-02' }],
  ['suspension.proportion-needed', { lighterMeans: '' }],
  ['suspension.hearing-needed', { viewWeighed: null }],
  ['suspension.hearing-needed', { heardOn: '2024-03-26' }],
])('%s when that is missing', (code, part) => {
  expect(whatIsMissing({ ...whole, ...part }, today)).toEqual([code])
})

test('somebody who is not safe is no hindrance when a step was taken', () => {
  expect(
    whatIsMissing({ ...whole, safety: { judged: 'yes', steps: [{ kind: 'safe-home', dueOn: '2024-04-01', doneOn: null }] } }, today),
  ).toEqual([])
})

test('facts are the same whatever capitals and signs, and one new fact is enough', () => {
  const earlier = ['In februari zijn 40 uren gedeclareerd']
  expect(() => mustHaveNewFact(whole.facts, earlier)).toThrow('suspension.same-facts')
  expect(() =>
    mustHaveNewFact([{ fact: '  IN februari: zijn 40 uren gedeclareerd!', source: '', howChecked: '', ...named }], earlier),
  ).toThrow('suspension.same-facts')
  expect(() =>
    mustHaveNewFact([...whole.facts, { fact: 'In maart waren het 44 uren.', source: '', howChecked: '', ...named }], earlier),
  ).not.toThrow()
  expect(() => mustHaveNewFact(whole.facts, [])).not.toThrow()
})

test('past its term a suspension can only resume', () => {
  const over = termOn({ startsOn: '2024-01-01', endsOn: '2024-03-31' }, '2024-04-01')
  expect(() => mustBeWithinTerm(over, 'resume')).not.toThrow()
  for (const end of ['revise', 'revoke', 'convert'] as const) expect(() => mustBeWithinTerm(over, end)).toThrow('suspension.term-over')
  expect(() => mustBeWithinTerm(termOn({ startsOn: '2024-01-01', endsOn: '2024-03-31' }, '2024-03-31'), 'revoke')).not.toThrow()
  expect([mandateKindOf('resume'), mandateKindOf('convert')]).toEqual(['suspend-payments', 'convert'])
})

test('a step is recorded neither in the future nor before the step that comes first', () => {
  expect(() => mustBeInOrder('2024-03-26', { after: null, today })).toThrow('suspension.day-order')
  expect(() => mustBeInOrder('2024-03-20', { after: '2024-03-21', today })).toThrow('suspension.day-order')
  expect(() => mustBeInOrder(today, { after: today, today })).not.toThrow()
})
