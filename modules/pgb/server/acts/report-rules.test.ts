import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '#modules/investigations/server/testing/refusal-of.ts'
import { addDays, isWorkingDay } from '#platform/contract/calendar.ts'
import { agreeReport, changeReport, frameReport, giveToCollege, mustFit, mustNameNoOthers, sendReport, weighView } from './report-rules.ts'

const HOLDER = 'holder'
const PROVIDER = 'provider'
const about = { actingAs: 'supervisor', holderId: null, providerId: PROVIDER } as const

describe('one capacity, about one client or one provider (Wmo 2015 art. 6.1 beside 2.3.8)', () => {
  test('a supervisor reports about a provider; a report goes to the one whom it is about, or to the college', () => {
    expect(refusalOf(() => frameReport({ ...about, goesTo: 'provider', clients: [HOLDER] }))).toBeNull()
    expect(refusalOf(() => frameReport({ ...about, goesTo: 'client', clients: [] }))).toBe('findings-report.other-addressee')
    const client = { actingAs: 'college-officer', holderId: HOLDER, providerId: null, goesTo: 'client', clients: [] } as const
    expect(refusalOf(() => frameReport(client))).toBeNull()
    expect(refusalOf(() => frameReport({ ...client, actingAs: 'supervisor' }))).toBe('budget-act.client-only-as-officer')
    expect(refusalOf(() => frameReport({ ...client, clients: ['another'] }))).toBe('findings-report.about-somebody-else')
    expect(refusalOf(() => frameReport({ ...client, providerId: PROVIDER }))).toBe('input.invalid')
  })

  test('what is in it was done in that capacity and with that party', () => {
    const act = { ...about, state: 'done' } as const

    expect(refusalOf(() => mustFit(about, [act]))).toBeNull()
    expect(refusalOf(() => mustFit(about, [act, { ...act, actingAs: 'college-officer' }]))).toBe('findings-report.mixes-capacities')
    expect(refusalOf(() => mustFit(about, [{ ...act, providerId: 'another' }]))).toBe('findings-report.about-somebody-else')
    expect(refusalOf(() => mustFit(about, [{ ...act, state: 'planned' }]))).toBe('findings-report.act-not-done')
  })
})

test('its writer changes it, somebody else agrees it, and then it stays', () => {
  const draft = { agreedAt: null, writtenBy: { id: 'me' }, revision: 2, acts: ['act'] }

  expect(refusalOf(() => changeReport(draft, 'me', 2))).toBeNull()
  expect(refusalOf(() => changeReport(draft, 'other', 2))).toBe('findings-report.not-writer')
  expect(refusalOf(() => changeReport(draft, 'me', 1))).toBe('findings-report.changed-meanwhile')
  expect(refusalOf(() => agreeReport(draft, 'me', 2))).toBe('findings-report.own')
  expect(refusalOf(() => agreeReport(draft, 'other', 2))).toBeNull()
  expect(refusalOf(() => agreeReport({ ...draft, acts: [] }, 'other', 2))).toBe('findings-report.empty')
  expect(refusalOf(() => agreeReport({ ...draft, agreedAt: '2024-03-01T10:00:00Z' }, 'other', 2))).toBe('findings-report.agreed')
})

describe('nobody else is named (AVG art. 5 lid 1 onder c en f)', () => {
  const named = (text: string, others = ['Testveld', 'de Bruin'], own = ['Voorbeeld']) =>
    refusalOf(() => mustNameNoOthers([text], { others, own }))

  test('a surname of another client is found as a word, whatever its accents and capitals', () => {
    expect(named('De zorg voor mevrouw Voorbeeld kwam niet.')).toBeNull()
    expect(named('Ook bij TÉSTVELD kwam niemand.')).toBe('findings-report.names-another-client')
    expect(named("Testvelds budget en de Bruin's budget.")).toBe('findings-report.names-another-client')
    expect(named('Hij kende de Bruin niet.')).toBe('findings-report.names-another-client')
    expect(named('Het testveldje achter het huis.')).toBeNull()
  })

  test('a name that the own client has as well is left to who agrees, and a citizen service number never stands in it', () => {
    expect(named('Mevrouw Voorbeeld', ['Voorbeeld'])).toBeNull()
    expect(named('Nummer 999990007.')).toBe('findings-report.number-of-person')
  })
})

const agreed = { agreedAt: '2024-03-01T10:00:00Z', sentOn: null, goesTo: 'provider', actingAs: 'supervisor' } as const
const law = { law: 'wmo', today: '2024-03-18', least: 14, most: 28 } as const
const sending = { sentOn: '2024-03-04', viewUntil: null, ground: null }

describe('sending and the term for a view', () => {
  test('only once, and only when agreed', () => {
    expect(refusalOf(() => sendReport({ ...agreed, agreedAt: null }, sending, law))).toBe('findings-report.not-agreed')
    expect(refusalOf(() => sendReport({ ...agreed, sentOn: '2024-03-04' }, sending, law))).toBe('findings-report.already-sent')
    expect(refusalOf(() => sendReport(agreed, { ...sending, sentOn: '2024-02-28' }, law))).toBe('input.invalid')
  })

  test('a term between the shortest and the longest is taken, any other is not; left out it is the shortest, on a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (days) => {
        const sent = () => sendReport(agreed, { ...sending, viewUntil: addDays('2024-03-04', days) }, law)
        // 4 March 2024 + 28 days is Easter Monday: the longest term runs on to Tuesday.
        if (days >= 14 && days <= 29) expect(sent()).toBe(addDays('2024-03-04', days))
        else expect(refusalOf(sent)).toBe('findings-report.view-term')
      }),
    )
    const until = sendReport(agreed, sending, law)
    expect(until).toBe('2024-03-18')
    expect(isWorkingDay(until ?? '')).toBe(true)
  })

  test('what a supervisor found goes to the college on the ground of the law of the file (Wmo 2015 art. 5.2.4 lid 3)', () => {
    const toCollege = { ...agreed, goesTo: 'social-development' } as const

    expect(refusalOf(() => sendReport(toCollege, sending, law))).toBe('findings-report.ground-missing')
    expect(sendReport(toCollege, { ...sending, ground: 'wmo-5-2-4-3' }, law)).toBeNull()
    expect(refusalOf(() => sendReport(toCollege, { ...sending, ground: 'wmo-5-2-4-3' }, { ...law, law: 'youth-act' }))).toBe(
      'findings-report.ground-missing',
    )
    expect(sendReport({ ...toCollege, actingAs: 'college-officer' }, sending, law)).toBeNull()
  })

  test('giving it to the college apart is for supervision at a provider, once', () => {
    const give = { on: '2024-03-05', ground: 'wmo-5-2-4-3' } as const

    expect(refusalOf(() => giveToCollege({ ...agreed, given: null }, give, law))).toBeNull()
    expect(refusalOf(() => giveToCollege({ ...agreed, given: {} }, give, law))).toBe('findings-report.already-given')
    expect(refusalOf(() => giveToCollege({ ...agreed, actingAs: 'college-officer', given: null }, give, law))).toBe(
      'findings-report.not-of-supervision',
    )
  })
})

test('a view is weighed; that none came is said when the term is over (Awb art. 4:8)', () => {
  const sent = { sentOn: '2024-03-04', viewUntil: '2024-03-18' }
  const none = { receivedOn: null, view: '', weighed: 'Er kwam geen reactie.' }

  expect(refusalOf(() => weighView({ sentOn: null, viewUntil: null }, none, '2024-03-18'))).toBe('findings-report.not-sent')
  expect(refusalOf(() => weighView(sent, none, '2024-03-18'))).toBe('findings-report.view-still-open')
  expect(refusalOf(() => weighView(sent, none, '2024-03-19'))).toBeNull()
  expect(refusalOf(() => weighView(sent, { ...none, receivedOn: '2024-03-10', view: 'Het klopt niet.' }, '2024-03-18'))).toBeNull()
  expect(refusalOf(() => weighView(sent, { ...none, receivedOn: '2024-03-01', view: 'Het klopt niet.' }, '2024-03-18'))).toBe(
    'input.invalid',
  )
})
