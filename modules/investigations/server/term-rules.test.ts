import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, isWorkingDay } from '#platform/contract/calendar.ts'
import type { FileFacts } from './file-facts.ts'
import { stateOf, termsOfFile } from './term-rules.ts'
import { adviceWith, fileWith, followed, hearingWith, invitation, partWith, weighingWith } from './testing/example-facts.ts'

const anyDay = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2018-01-01', days))
const term = (file: FileFacts, key: string) => termsOfFile(file).find((each) => each.key === key)
const request = (askedOn: string, dueOn: string, receivedOn: string | null = null) => ({
  id: '00000000-0000-7000-8000-000000000007',
  body: 'Verhuurder',
  article: 'PW art. 64',
  what: 'Huurcontract',
  necessity: 'Woonadres',
  askedOn,
  dueOn,
  receivedOn,
  answer: null,
})
const decidedAt = (moment: string, parts: Partial<FileFacts> = {}, objections: ReturnType<typeof partWith>['objections'] = []) =>
  fileWith({
    stage: 'outcome',
    advices: [adviceWith({ status: 'sent', parts: [partWith({ decision: followed(moment), objections })] })],
    ...parts,
  })
const objection = (receivedOn: string, result: 'unfounded' | null = null) => ({
  id: '00000000-0000-7000-8000-000000000008',
  partId: partWith().id,
  receivedOn,
  result,
  decidedOn: result && receivedOn,
  restatedResult: null,
})
const fineInView = (parts: Partial<FileFacts> = {}) =>
  fileWith({
    stage: 'weighing',
    fineInView: true,
    hearings: [hearingWith({ purpose: 'fine', invitedOn: '2026-02-09' })],
    weighing: weighingWith(),
    ...parts,
  })

describe('the state of a term', () => {
  test('is running, nearly over in the last week, and over from the day after its last day', () => {
    expect(stateOf('2026-03-16', '2026-03-08')).toBe('running')
    expect(stateOf('2026-03-16', '2026-03-09')).toBe('nearly-over')
    expect(stateOf('2026-03-16', '2026-03-16')).toBe('nearly-over')
    expect(stateOf('2026-03-16', '2026-03-17')).toBe('over')
  })

  test('only ever goes forward in time', () => {
    const order = ['running', 'nearly-over', 'over']
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100, max: 100 }), fc.nat(50), (endsOn, offset, later) => {
        const today = addDays(endsOn, offset)
        return order.indexOf(stateOf(endsOn, addDays(today, later))) >= order.indexOf(stateOf(endsOn, today))
      }),
    )
  })
})

describe('terms on a file', () => {
  test('come earliest first, each with its source', () => {
    const terms = termsOfFile(
      fileWith({ dataRequests: [request('2026-03-02', '2026-03-30')], hearings: [hearingWith({ agreedOn: null })] }),
    )
    expect(terms.map(({ key, endsOn, state }) => ({ key, endsOn, state }))).toEqual([
      { key: 'statement-correction', endsOn: '2026-03-09', state: 'over' },
      { key: 'third-party-answer', endsOn: '2026-03-30', state: 'running' },
      { key: 'recovery-after-usable-signal', endsOn: '2026-07-02', state: 'running' },
    ])
    expect(terms.every((each) => each.source === `bron van ${each.key}`)).toBe(true)
  })

  test('are left out, not guessed, when no parameter holds on their day', () => {
    expect(
      termsOfFile(
        fileWith({ legal: [], dataRequests: [request('2026-03-02', '2026-03-30')], hearings: [hearingWith({ agreedOn: null })] }),
      ),
    ).toEqual([])
  })

  test('take the length that held on the day they count from', () => {
    const before = { key: 'objection', value: 4, unit: 'weeks', validFrom: '2015-01-01', validTo: '2026-03-12', source: 'oud' }
    const after = { ...before, value: 6, validFrom: '2026-03-12', validTo: null, source: 'nieuw' }
    expect(term(decidedAt('2026-03-11T09:00:00.000Z', { legal: [before, after] }), 'objection')).toMatchObject({
      endsOn: '2026-04-08',
      source: 'oud',
    })
    expect(term(decidedAt('2026-03-12T09:00:00.000Z', { legal: [before, after] }), 'objection')).toMatchObject({
      endsOn: '2026-04-23',
      source: 'nieuw',
    })
  })

  test('end when what they wait for has come', () => {
    expect(term(fileWith({ dataRequests: [request('2026-03-02', '2026-03-30', '2026-03-10')] }), 'third-party-answer')).toBeUndefined()
    expect(term(fileWith({ hearings: [hearingWith(), invitation()] }), 'statement-correction')).toBeUndefined()
    expect(term(decidedAt('2026-03-12T09:00:00.000Z'), 'recovery-after-usable-signal')).toBeUndefined()
    expect(term(fileWith({ domain: 'wmo' }), 'recovery-after-usable-signal')).toBeUndefined()
  })
})

describe('objections', () => {
  test('can come in for six weeks from the day after the decision, over Easter Monday to the Tuesday', () => {
    expect(term(decidedAt('2026-02-23T09:00:00.000Z'), 'objection')).toMatchObject({ endsOn: '2026-04-07' })
  })

  test('run from the day it was in Amsterdam', () => {
    expect(term(decidedAt('2026-02-09T23:30:00.000Z'), 'objection')?.endsOn).toBe('2026-03-24')
  })

  test('end on a working day, six weeks or a little later, whatever the day of the decision', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const endsOn = term(decidedAt(`${day}T09:00:00.000Z`), 'objection')?.endsOn ?? ''
        expect(isWorkingDay(endsOn)).toBe(true)
        expect(daysBetween(day, endsOn)).toBeGreaterThanOrEqual(42)
        expect(daysBetween(day, endsOn)).toBeLessThanOrEqual(42 + 5)
      }),
    )
  })

  test('that came in are decided twelve weeks after the six, counted from where those ended', () => {
    const file = decidedAt('2026-02-23T09:00:00.000Z', {}, [objection('2026-03-02')])
    expect(term(file, 'objection')).toBeUndefined()
    expect(term(file, 'objection-decision')).toMatchObject({ endsOn: '2026-06-30' })
    fc.assert(
      fc.property(anyDay, (day) => {
        const decidedThen = (objections: ReturnType<typeof partWith>['objections']) =>
          decidedAt(`${day}T09:00:00.000Z`, { today: day }, objections)
        const object = term(decidedThen([]), 'objection')?.endsOn ?? ''
        const decide = term(decidedThen([objection(day)]), 'objection-decision')?.endsOn ?? ''
        expect(isWorkingDay(decide)).toBe(true)
        expect(daysBetween(object, decide)).toBeGreaterThanOrEqual(84)
      }),
    )
  })

  test('that were decided leave no term', () => {
    expect(termsOfFile(decidedAt('2026-02-23T09:00:00.000Z', {}, [objection('2026-03-02', 'unfounded')]))).toEqual([])
  })

  test('keep their term on a closed file until it is over', () => {
    expect(term(decidedAt('2026-02-23T09:00:00.000Z', { stage: 'closed' }), 'objection')).toBeDefined()
    expect(term(decidedAt('2026-02-23T09:00:00.000Z', { stage: 'closed', today: '2026-04-08' }), 'objection')).toBeUndefined()
    expect(term(decidedAt('2026-02-23T09:00:00.000Z', { today: '2026-04-08' }), 'objection')).toMatchObject({ state: 'over' })
  })

  test('to decisions of one day have one term', () => {
    const parts = ['55', '56'].map((end) =>
      partWith({ id: `00000000-0000-7000-8000-0000000000${end}`, decision: followed('2026-03-12T09:00:00.000Z') }),
    )
    expect(termsOfFile(fileWith({ stage: 'outcome', advices: [adviceWith({ status: 'sent', parts })] }))).toHaveLength(1)
  })
})

describe('a fine', () => {
  test('is decided thirteen weeks after the report that went with the invitation', () => {
    expect(term(fineInView(), 'fine-decision-after-report')).toMatchObject({ endsOn: '2026-05-11' })
    expect(term(fineInView({ fineInView: false }), 'fine-decision-after-report')).toBeUndefined()
  })

  test('waits while the prosecutor has the case, for thirteen weeks at most', () => {
    const asked = (today: string) => fineInView({ today, weighing: weighingWith({ prosecutorAskedOn: '2026-03-02' }) })
    expect(term(asked('2026-03-16'), 'prosecutor-answer')?.endsOn).toBe('2026-06-01')
    expect(term(asked('2026-03-16'), 'fine-decision-after-report')?.endsOn).toBe(addDays('2026-05-11', 14))
    expect(term(asked('2026-12-01'), 'fine-decision-after-report')?.endsOn).toBe(addDays('2026-05-11', 91))
  })

  test('that was decided, or advised and not decided, leaves no term', () => {
    const fine = partWith({ kind: 'fine', amountCents: 10_000, decision: followed() })
    const decided = fineInView({ stage: 'decision', advices: [adviceWith({ status: 'sent', parts: [fine] })] })
    expect(term(decided, 'fine-decision-after-report')).toBeUndefined()
    expect(term(fineInView({ stage: 'outcome' }), 'fine-decision-after-report')).toBeUndefined()
  })
})

test('recovery after a usable signal is six months, ending in February where August ends', () => {
  const endsOn = (usableSignalOn: string) => term(fileWith({ usableSignalOn }), 'recovery-after-usable-signal')?.endsOn
  expect(endsOn('2025-08-31')).toBe('2026-02-28')
  expect(endsOn('2025-11-15')).toBe('2026-05-15')
})
