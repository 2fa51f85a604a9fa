import { describe, expect, test } from 'vitest'
import type { Gate } from '../contract.ts'
import type { FileFacts } from './file-facts.ts'
import { hearingGates } from './hearing-gate-rules.ts'
import {
  attend,
  correct,
  invite,
  sendReport,
  takeStatement,
  tellRightToSilence,
  tryAgain,
  waive,
  wasHeardAboutFine,
} from './hearing-rules.ts'
import { colleague, fileWith, findingWith, hearingWith, invitation, lead } from './testing/example-facts.ts'

const refused = (code: string) => expect.objectContaining({ code })
const invitationTo = (purpose: 'benefit-facts' | 'fine', rightsNotice = true) => ({
  purpose,
  rightsNotice,
  invitedOn: '2026-03-16',
  plannedAt: '2026-03-25T09:00:00Z',
  way: 'office' as const,
})
const closedGates = (file: FileFacts) =>
  hearingGates
    .map((gate): Gate => gate(file))
    .filter((gate) => !gate.met)
    .map((gate) => gate.code)
const noShow = (...steps: ('call' | 'letter' | 'neighbourhood-team')[]) =>
  invitation({
    attendance: 'no-show',
    noShowSteps: steps.map((step, index) => ({ step, doneOn: `2026-02-2${index + 1}`, result: 'Geen antwoord' })),
  })

describe('the invitation', () => {
  test('tells the rights of the person, or is refused', () => {
    expect(() => invite(fileWith(), invitationTo('benefit-facts', false))).toThrow(refused('hearing.rights-notice-needed'))
    expect(() => invite(fileWith(), invitationTo('benefit-facts'))).not.toThrow()
  })

  test('says that a fine is in view when it is', () => {
    expect(() => invite(fileWith({ fineInView: true }), invitationTo('benefit-facts'))).toThrow(refused('hearing.purpose-is-not-fine'))
    expect(() => invite(fileWith({ fineInView: true }), invitationTo('fine'))).not.toThrow()
  })

  test('cannot be about a fine under the Wmo', () => {
    expect(() => invite(fileWith({ domain: 'wmo' }), invitationTo('fine'))).toThrow(refused('advice.fine-not-in-wmo'))
  })

  test('was not sent tomorrow', () => {
    expect(() => invite(fileWith(), { ...invitationTo('benefit-facts'), invitedOn: '2026-03-17' })).toThrow(refused('input.invalid'))
  })
})

describe('the caution', () => {
  test('comes before a statement is saved when the talk is about a fine', () => {
    const came = { attendance: 'attended', heldOn: '2026-02-20', purpose: 'fine' } as const
    expect(() => takeStatement(fileWith(), invitation(came))).toThrow(refused('hearing.caution-needed'))
    expect(() => takeStatement(fileWith(), invitation({ ...came, cautionAt: '2026-02-20T09:00:00.000Z', cautionBy: lead }))).not.toThrow()
  })

  test('comes before a statement is saved when a fine came into view after the invitation', () => {
    expect(() => takeStatement(fileWith({ fineInView: true }), invitation({ attendance: 'attended', heldOn: '2026-02-20' }))).toThrow(
      refused('hearing.caution-needed'),
    )
  })

  test('cannot be added after the statement, nor in the future', () => {
    expect(() => tellRightToSilence(invitation({ statement: 'Al gezegd' }), '2026-03-16T08:00:00Z', '2026-03-16T09:00:00.000Z')).toThrow(
      refused('hearing.already-closed'),
    )
    expect(() => tellRightToSilence(invitation(), '2026-03-16T10:00:00Z', '2026-03-16T09:00:00.000Z')).toThrow(refused('input.invalid'))
    expect(() => tellRightToSilence(invitation(), '2026-03-16T09:30:00+01:00', '2026-03-16T09:00:00.000Z')).not.toThrow()
  })
})

describe('the talk', () => {
  test('has no statement before it was held, nor when nobody came', () => {
    expect(() => takeStatement(fileWith(), invitation())).toThrow(refused('hearing.not-held'))
    expect(() => takeStatement(fileWith(), noShow())).toThrow(refused('hearing.nobody-came'))
  })

  test('needs the day on which somebody was heard, not before the invitation and not in the future', () => {
    expect(() => attend(invitation(), { attendance: 'attended', heldOn: null }, '2026-03-16')).toThrow(refused('input.invalid'))
    expect(() => attend(invitation(), { attendance: 'attended', heldOn: '2026-02-08' }, '2026-03-16')).toThrow(refused('input.invalid'))
    expect(() => attend(invitation(), { attendance: 'attended', heldOn: '2026-03-17' }, '2026-03-16')).toThrow(refused('input.invalid'))
    expect(() => attend(invitation(), { attendance: 'written', heldOn: '2026-02-09' }, '2026-03-16')).not.toThrow()
  })

  test('cannot become a no-show once there is a statement', () => {
    expect(() => attend(invitation({ statement: 'Gezegd' }), { attendance: 'no-show', heldOn: null }, '2026-03-16')).toThrow(
      refused('hearing.already-closed'),
    )
  })

  test('is fixed once its report was sent', () => {
    expect(() => takeStatement(fileWith(), hearingWith())).toThrow(refused('hearing.already-closed'))
    expect(() => attend(hearingWith(), { attendance: 'attended', heldOn: '2026-02-20' }, '2026-03-16')).toThrow(
      refused('hearing.already-closed'),
    )
    expect(() => sendReport(fileWith(), hearingWith(), '2026-03-16')).toThrow(refused('hearing.already-closed'))
  })

  test('has a report only after the statement, which the person can correct until a working day', () => {
    const held = invitation({ attendance: 'attended', heldOn: '2026-02-20' })
    expect(() => sendReport(fileWith(), held, '2026-02-23')).toThrow(refused('hearing.no-statement'))
    expect(sendReport(fileWith(), { ...held, statement: 'Gezegd' }, '2026-02-23')).toBe('2026-03-09')
    expect(sendReport(fileWith({ today: '2026-03-30' }), { ...held, statement: 'Gezegd' }, '2026-03-22')).toBe('2026-04-07')
  })

  test('is corrected once, after the report was sent', () => {
    expect(() => correct(invitation(), '2026-03-16', '2026-03-16')).toThrow(refused('hearing.report-not-sent'))
    expect(() => correct(hearingWith(), '2026-03-16', '2026-03-16')).toThrow(refused('hearing.already-closed'))
    expect(() => correct(hearingWith({ agreedOn: null }), '2026-02-22', '2026-03-16')).toThrow(refused('input.invalid'))
  })
})

describe('after a no-show', () => {
  test('comes a call, then a letter, then the neighbourhood team', () => {
    expect(() => tryAgain(noShow(), 'letter', '2026-03-16', '2026-03-16')).toThrow(refused('hearing.no-show-order'))
    expect(() => tryAgain(noShow('call'), 'call', '2026-03-16', '2026-03-16')).toThrow(refused('hearing.no-show-order'))
    expect(() => tryAgain(noShow('call'), 'neighbourhood-team', '2026-03-16', '2026-03-16')).toThrow(refused('hearing.no-show-order'))
    expect(() => tryAgain(noShow('call', 'letter'), 'neighbourhood-team', '2026-03-16', '2026-03-16')).not.toThrow()
    expect(() => tryAgain(noShow('call', 'letter'), 'neighbourhood-team', '2026-02-21', '2026-03-16')).toThrow(refused('input.invalid'))
  })

  test('is not the case while it is unknown whether somebody came, or when they did', () => {
    expect(() => tryAgain(invitation(), 'call', '2026-03-16', '2026-03-16')).toThrow(refused('hearing.not-held'))
    expect(() => tryAgain(hearingWith(), 'call', '2026-03-16', '2026-03-16')).toThrow(refused('hearing.already-closed'))
  })
})

describe('waiving', () => {
  test('is up to the lead, and not after somebody was heard', () => {
    expect(() => waive(fileWith(), colleague.id)).toThrow(refused('investigation.not-yours'))
    expect(() => waive(fileWith({ hearings: [hearingWith()] }), lead.id)).toThrow(refused('hearing.already-closed'))
    expect(() => waive(fileWith(), lead.id)).not.toThrow()
  })
})

describe('the gate before weighing', () => {
  const waiver = { exception: 'awb-4-11-a' as const, reasons: 'x'.repeat(40), decidedBy: lead, at: '2026-03-01T09:00:00.000Z' }

  test('is open when the person was heard, agreed with the report, and each finding was answered', () => {
    expect(closedGates(fileWith({ hearings: [hearingWith()] }))).toEqual([])
  })

  test('is closed when nobody was heard, or when the last invitation still has to be held', () => {
    expect(closedGates(fileWith())).toEqual(['hearing.not-held'])
    expect(closedGates(fileWith({ hearings: [hearingWith(), invitation()] }))).toEqual(['hearing.not-held'])
  })

  test('is closed after a no-show until everything was tried', () => {
    expect(closedGates(fileWith({ hearings: [noShow('call', 'letter')] }))).toEqual(['hearing.no-show-ladder'])
    expect(closedGates(fileWith({ hearings: [noShow('call', 'letter', 'neighbourhood-team')] }))).toEqual([])
  })

  test('is closed while the statement or the report is missing', () => {
    expect(closedGates(fileWith({ hearings: [invitation({ attendance: 'written', heldOn: '2026-02-20' })] }))).toEqual([
      'hearing.no-statement',
    ])
    expect(
      closedGates(fileWith({ hearings: [invitation({ attendance: 'attended', heldOn: '2026-02-20', statement: 'Gezegd' })] })),
    ).toEqual(['hearing.report-not-sent', 'hearing.correction-term-runs'])
  })

  test('asks no report of somebody who answered in writing', () => {
    expect(
      closedGates(fileWith({ hearings: [invitation({ attendance: 'written', heldOn: '2026-02-20', statement: 'Geschreven' })] })),
    ).toEqual([])
  })

  test('is closed up to and including the last day of the correction term, unless the person agreed', () => {
    const sent = hearingWith({ agreedOn: null, correctionUntil: '2026-03-16' })
    expect(closedGates(fileWith({ hearings: [sent] }))).toEqual(['hearing.correction-term-runs'])
    expect(closedGates(fileWith({ hearings: [sent], today: '2026-03-17' }))).toEqual([])
    expect(closedGates(fileWith({ hearings: [{ ...sent, agreedOn: '2026-03-02' }] }))).toEqual([])
  })

  test('is closed while a finding that stands has no weighed answer', () => {
    const unanswered = findingWith({ putOn: null, reply: null, weighed: null })
    expect(closedGates(fileWith({ hearings: [hearingWith()], findings: [unanswered] }))).toEqual(['finding.not-answered'])
    expect(closedGates(fileWith({ hearings: [hearingWith()], findings: [{ ...unanswered, withdrawnBecause: 'Klopte niet' }] }))).toEqual([])
  })

  test('is closed when a fine is in view and the last talk was not about that', () => {
    expect(closedGates(fileWith({ hearings: [hearingWith()], fineInView: true }))).toEqual(['hearing.purpose-is-not-fine'])
    expect(closedGates(fileWith({ hearings: [hearingWith({ purpose: 'fine' })], fineInView: true }))).toEqual([])
  })

  test('is opened by an exception of the Awb, but not past somebody who was heard', () => {
    expect(closedGates(fileWith({ hearingWaiver: waiver, findings: [findingWith({ weighed: null })] }))).toEqual([])
    expect(closedGates(fileWith({ hearingWaiver: waiver, hearings: [hearingWith()], findings: [findingWith({ weighed: null })] }))).toEqual(
      ['finding.not-answered'],
    )
  })
})

test('a hearing counts for a fine after the caution, or when somebody stayed away after everything was tried', () => {
  expect(wasHeardAboutFine(fileWith({ hearings: [hearingWith({ purpose: 'fine' })] }))).toBe(false)
  expect(wasHeardAboutFine(fileWith({ hearings: [hearingWith({ cautionAt: '2026-02-20T09:00:00.000Z' })] }))).toBe(false)
  expect(wasHeardAboutFine(fileWith({ hearings: [hearingWith({ purpose: 'fine', cautionAt: '2026-02-20T09:00:00.000Z' })] }))).toBe(true)
  expect(wasHeardAboutFine(fileWith({ hearings: [{ ...noShow('call', 'letter'), purpose: 'fine' }] }))).toBe(false)
  expect(wasHeardAboutFine(fileWith({ hearings: [{ ...noShow('call', 'letter', 'neighbourhood-team'), purpose: 'fine' }] }))).toBe(true)
})
