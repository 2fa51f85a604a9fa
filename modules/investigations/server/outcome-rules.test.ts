import { describe, expect, test } from 'vitest'
import type { PartKind, RecordOutcome } from '../contract.ts'
import { everyPartDecided } from './advice-gate-rules.ts'
import type { AdvicePartFacts } from './file-facts.ts'
import { isLastWord, mustConcern, receive, restatedResult, settle } from './objection-rules.ts'
import { fittingResults, mustFitDecision, resultAtClosing } from './outcome-rules.ts'
import { adviceWith, colleague, fileWith, followed, lead, manager, partWith, reader, unitId } from './testing/example-facts.ts'

const refused = (code: string) => expect.objectContaining({ code })
const id = (number: number) => `00000000-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`
const decidedOn = (...kinds: PartKind[]): AdvicePartFacts[] =>
  kinds.map((kind, index) => partWith({ id: id(index), kind, decision: followed() }))
const decided = (...kinds: PartKind[]) =>
  fileWith({ stage: 'outcome', advices: [adviceWith({ status: 'sent', reader, parts: decidedOn(...kinds) })] })
const outcome = (parts: Partial<RecordOutcome> = {}): RecordOutcome => ({
  result: 'terminated',
  carriedOutOn: '2026-03-16',
  monthlyCents: null,
  recoveredCents: null,
  finedCents: null,
  registered: true,
  registeredIn: 'socrates',
  ...parts,
})
const objection = (parts: Partial<AdvicePartFacts['objections'][number]> = {}) => ({
  id: id(90),
  partId: id(0),
  receivedOn: '2026-03-13',
  result: null,
  decidedOn: null,
  restatedResult: null,
  ...parts,
})
const objected = (...objections: AdvicePartFacts['objections']) =>
  fileWith({
    stage: 'outcome',
    advices: [adviceWith({ status: 'sent', reader, parts: [partWith({ id: id(0), decision: followed(), objections })] })],
  })

describe('an outcome', () => {
  test('follows from what was decided', () => {
    const fits = (...kinds: PartKind[]) => [...fittingResults(decided(...kinds))].sort()
    expect(fits('continue', 'help')).toEqual(['no-finding', 'other', 'unknown'])
    expect(fits('terminate', 'recover')).toEqual(['terminated', 'unknown'])
    expect(fits('change')).toEqual(['changed', 'unknown'])
    expect(fits('revise', 'fine')).toEqual(['changed', 'unknown'])
    expect(fits('revoke')).toEqual(['changed', 'unknown'])
    expect(fits('not-grant', 'help')).toEqual(['not-granted', 'unknown'])
    expect(fits('warning')).toEqual(['other', 'unknown'])
    expect(fits('convert', 'civil-claim', 'ikz-report')).toEqual(['changed', 'unknown'])
    expect(fits('civil-claim', 'notify-authority', 'criminal-report', 'ikz-report', 'stop-agreements')).toEqual(['other', 'unknown'])
    expect(fits('fine', 'recover', 'continue')).toEqual(['other', 'unknown'])
  })

  test('follows from the deviation where the manager deviated', () => {
    const deviated = partWith({ decision: { ...followed(), choice: 'deviate', deviatesTo: 'continue', reasons: 'Wel recht' } })
    const file = fileWith({ advices: [adviceWith({ status: 'sent', parts: [deviated] })] })
    expect(() => mustFitDecision(file, outcome())).toThrow(refused('outcome.does-not-fit-decision'))
    expect(() => mustFitDecision(file, outcome({ result: 'no-finding' }))).not.toThrow()
  })

  test('counts what comes back from a client or from a care provider, where that was decided', () => {
    const back = outcome({ result: 'other', recoveredCents: 10_000, finedCents: null })
    for (const kind of ['recover', 'civil-claim'] as const) expect(() => mustFitDecision(decided(kind), back)).not.toThrow()
    expect(() => mustFitDecision(decided('ikz-report'), back)).toThrow(refused('outcome.does-not-fit-decision'))
  })

  test('of nothing found cannot stand beside a decision to end', () => {
    expect(() => mustFitDecision(decided('terminate'), outcome({ result: 'no-finding' }))).toThrow(refused('outcome.does-not-fit-decision'))
    expect(() => mustFitDecision(decided('continue'), outcome({ result: 'terminated' }))).toThrow(refused('outcome.does-not-fit-decision'))
  })

  test('names a fine or recovery only where one was decided', () => {
    expect(() => mustFitDecision(decided('terminate'), outcome({ finedCents: 100 }))).toThrow(refused('outcome.does-not-fit-decision'))
    expect(() => mustFitDecision(decided('terminate'), outcome({ recoveredCents: 100 }))).toThrow(refused('outcome.does-not-fit-decision'))
    expect(() => mustFitDecision(decided('terminate', 'recover', 'fine'), outcome({ finedCents: 100, recoveredCents: 100 }))).not.toThrow()
  })

  test('that is unknown says why', () => {
    expect(() => mustFitDecision(decided('terminate'), outcome({ result: 'unknown', registered: false }))).toThrow(
      refused('outcome.unknown-needs-explanation'),
    )
    expect(() =>
      mustFitDecision(decided('terminate'), outcome({ result: 'unknown', registered: false, explanation: 'Nog geen bericht van W&I.' })),
    ).not.toThrow()
  })

  test('that is registered says where and when, not in the future and not before the decision', () => {
    expect(() => mustFitDecision(decided('terminate'), outcome({ registeredIn: null }))).toThrow(refused('outcome.registered-where'))
    expect(() => mustFitDecision(decided('terminate'), outcome({ carriedOutOn: null }))).toThrow(refused('outcome.registered-where'))
    expect(() => mustFitDecision(decided('terminate'), outcome({ carriedOutOn: '2026-03-17' }))).toThrow(refused('input.invalid'))
    expect(() => mustFitDecision(decided('terminate'), outcome({ carriedOutOn: '2026-03-11' }))).toThrow(refused('input.invalid'))
    expect(() =>
      mustFitDecision(decided('terminate'), outcome({ registered: false, registeredIn: null, carriedOutOn: null })),
    ).not.toThrow()
  })
})

describe('closing', () => {
  const recorded = { ...outcome(), explanation: null }
  const lesson = { cause: 'other', aimsAt: 'none', proposal: 'Geen' } as const

  test('needs an outcome and a lesson', () => {
    expect(() => resultAtClosing({ ...decided('terminate'), lesson })).toThrow(refused('outcome.missing'))
    expect(() => resultAtClosing({ ...decided('terminate'), outcome: recorded })).toThrow(refused('lesson.missing'))
    expect(resultAtClosing({ ...decided('terminate'), outcome: recorded, lesson })).toBe('terminated')
  })

  test('counts what an objection made of it', () => {
    const founded = objected(objection({ result: 'founded', decidedOn: '2026-03-14', restatedResult: 'no-finding' }))
    expect(resultAtClosing({ ...founded, outcome: recorded, lesson })).toBe('no-finding')
    expect([...fittingResults(founded)]).toContain('no-finding')
  })
})

describe('an objection', () => {
  test('follows a decision on that part, on or after its day', () => {
    expect(() => receive(fileWith({ advices: [adviceWith({ status: 'sent' })] }), partWith().id, '2026-03-16')).toThrow(
      refused('objection.part-not-decided'),
    )
    expect(() => receive(decided('terminate'), id(0), '2026-03-11')).toThrow(refused('objection.before-decision'))
    expect(() => receive(decided('terminate'), id(0), '2026-03-17')).toThrow(refused('objection.before-decision'))
    expect(() => receive(decided('terminate'), id(0), '2026-03-12')).not.toThrow()
  })

  test('is not against an advice that was sent back', () => {
    const sentBack = fileWith({ advices: [adviceWith({ status: 'sent-back', parts: decidedOn('terminate') })] })
    expect(() => receive(sentBack, id(0), '2026-03-16')).toThrow(refused('objection.part-not-decided'))
  })

  test('is decided once, after it came in, and says what the result is now when it is founded', () => {
    const file = objected(objection())
    const founded = { result: 'founded' as const, decidedOn: '2026-03-16', restatedResult: 'no-finding' as const }
    expect(() => settle(file, id(91), founded)).toThrow(refused('thing.not-found'))
    expect(() => settle(file, id(90), { ...founded, decidedOn: '2026-03-12' })).toThrow(refused('objection.before-decision'))
    expect(() => settle(file, id(90), { ...founded, decidedOn: '2026-03-17' })).toThrow(refused('objection.before-decision'))
    expect(() => settle(file, id(90), { ...founded, restatedResult: null })).toThrow(refused('objection.restated-result-needed'))
    expect(() => settle(file, id(90), { ...founded, result: 'unfounded', restatedResult: null })).not.toThrow()
    expect(() => settle(objected(objection({ result: 'unfounded', decidedOn: '2026-03-14' })), id(90), founded)).toThrow(
      refused('objection.already-decided'),
    )
  })

  test('that was decided last holds', () => {
    const first = objection({ result: 'founded', decidedOn: '2026-03-14', restatedResult: 'no-finding' })
    const last = objection({ id: id(91), result: 'partly-founded', decidedOn: '2026-03-15', restatedResult: 'changed' })
    expect(restatedResult(objected(last, first))).toBe('changed')
    expect(restatedResult(objected(objection()))).toBeNull()
  })

  test('that was decided earlier than another does not get the last word by being written down later', () => {
    const later = objection({ result: 'founded', decidedOn: '2026-03-15', restatedResult: 'no-finding' })
    expect(isLastWord(objected(later), '2026-03-14')).toBe(false)
    expect(isLastWord(objected(later), '2026-03-15')).toBe(true)
    expect(isLastWord(objected({ ...later, result: 'unfounded', restatedResult: null }), '2026-03-14')).toBe(true)
  })

  test('is written down by who works on the file, coordinates the unit or decided; not by who only read along', () => {
    const file = decided('terminate')
    for (const person of [lead, colleague, manager])
      expect(() => mustConcern(file, { id: person.id, unitId: null, roles: [] })).not.toThrow()
    expect(() => mustConcern(file, { id: reader.id, unitId, roles: ['coordinator'] })).not.toThrow()
    expect(() => mustConcern(file, { id: reader.id, unitId, roles: ['specialist'] })).toThrow(refused('investigation.not-yours'))
  })
})

test('the file waits in the decision until every part was decided', () => {
  const open = fileWith({ advices: [adviceWith({ status: 'sent', parts: [...decidedOn('terminate'), partWith()] })] })
  expect(everyPartDecided(open)).toMatchObject({ code: 'decision.open-parts', met: false })
  expect(everyPartDecided(decided('terminate', 'help')).met).toBe(true)
})
