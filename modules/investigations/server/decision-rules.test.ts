import { describe, expect, test } from 'vitest'
import type { Decide } from '../contract.ts'
import { decide } from './decision-rules.ts'
import type { Asker, FileFacts } from './file-facts.ts'
import {
  adviceWith,
  colleague,
  fileWith,
  followed,
  hearingWith,
  lead,
  manager,
  partWith,
  reader,
  weighingWith,
} from './testing/example-facts.ts'

const refused = (code: string) => expect.objectContaining({ code })
const mandate = (parts: Partial<Asker['mandates'][number]> = {}) => ({
  id: '00000000-0000-7000-8000-0000000000f1',
  addressee: 'work-and-income' as const,
  partKinds: ['terminate', 'change', 'continue', 'recover', 'fine', 'warning'],
  upToCents: null,
  ...parts,
})
const by = (choice: Decide['choice'], parts: Partial<Decide> = {}): Decide => ({
  partId: partWith().id,
  choice,
  deviatesTo: null,
  amountCents: null,
  ground: null,
  ...parts,
})
const because = { reasons: 'De gevolgen wegen hier zwaarder dan het belang van de gemeente.' }
const asker = (parts: Partial<Asker> = {}): Asker => ({ id: manager.id, unitId: null, roles: ['manager'], mandates: [mandate()], ...parts })
const sent = adviceWith({ status: 'sent', reader, sentAt: '2026-03-12T09:00:00.000Z' })
const answered = { person: manager, moment: 'decision' as const, knows: false, at: '2026-03-16T08:00:00.000Z' }

function waiting(parts: Partial<FileFacts> = {}): FileFacts {
  return fileWith({
    stage: 'decision',
    hearings: [hearingWith()],
    weighing: weighingWith(),
    advices: [sent],
    conflicts: [answered],
    ...parts,
  })
}

describe('who decides', () => {
  test('has a mandate for the department, the kind and the amount', () => {
    const none = [[], [mandate({ addressee: 'social-development' })], [mandate({ partKinds: ['change'] })]]
    for (const mandates of none) expect(() => decide(waiting(), asker({ mandates }), by('follow'))).toThrow(refused('decision.no-mandate'))
    expect(decide(waiting(), asker(), by('follow')).mandate.id).toBe(mandate().id)
  })

  test('decides up to the amount of the mandate and no further', () => {
    const recovering = waiting({ advices: [{ ...sent, parts: [partWith({ kind: 'recover', amountCents: 500_001 })] }] })
    expect(() => decide(recovering, asker({ mandates: [mandate({ upToCents: 500_000 })] }), by('follow'))).toThrow(
      refused('decision.no-mandate'),
    )
    expect(decide(recovering, asker({ mandates: [mandate({ upToCents: 500_001 })] }), by('follow')).next).toBe('outcome')
  })

  test('has a mandate for what is decided instead, too', () => {
    const lighter = by('deviate', { deviatesTo: 'help', ...because })
    expect(() => decide(waiting(), asker(), lighter)).toThrow(refused('decision.no-mandate'))
    const help = mandate({ id: '00000000-0000-7000-8000-0000000000f2', partKinds: ['help'] })
    expect(decide(waiting(), asker({ mandates: [mandate(), help] }), lighter).mandate.id).toBe(help.id)
    expect(() => decide(waiting(), asker({ mandates: [help] }), lighter)).toThrow(refused('decision.no-mandate'))
  })

  test('did not write, read along or work on the file', () => {
    for (const person of [lead, colleague, reader]) {
      expect(() => decide(waiting({ conflicts: [{ ...answered, person }] }), asker({ id: person.id }), by('follow'))).toThrow(
        refused('decision.adviser-decides'),
      )
    }
    const writer = waiting({ advices: [{ ...sent, writtenBy: [manager.id] }] })
    expect(() => decide(writer, asker(), by('follow'))).toThrow(refused('decision.adviser-decides'))
  })

  test('said that they do not know the person', () => {
    expect(() => decide(waiting({ conflicts: [] }), asker(), by('follow'))).toThrow(refused('decision.conflict-not-asked'))
    expect(() => decide(waiting({ conflicts: [{ ...answered, knows: true }] }), asker(), by('follow'))).toThrow(
      refused('investigation.conflict-of-interest'),
    )
  })
})

describe('a decision', () => {
  test('is taken once, on a part of the advice that waits', () => {
    expect(() => decide(waiting({ stage: 'advice' }), asker(), by('follow'))).toThrow(refused('investigation.wrong-stage'))
    expect(() => decide(waiting({ advices: [{ ...sent, parts: [partWith({ decision: followed() })] }] }), asker(), by('follow'))).toThrow(
      refused('decision.already-taken'),
    )
    expect(() => decide(waiting(), asker(), by('follow', { partId: lead.id }))).toThrow(refused('thing.not-found'))
  })

  test('to deviate says what instead and why, to send back says why', () => {
    expect(() => decide(waiting(), asker(), by('deviate', because))).toThrow(refused('decision.deviation-needed'))
    expect(() => decide(waiting(), asker(), by('deviate', { deviatesTo: 'recover', ...because }))).toThrow(
      refused('decision.deviation-needed'),
    )
    expect(() => decide(waiting(), asker(), by('deviate', { deviatesTo: 'change' }))).toThrow(refused('decision.reasons-needed'))
    expect(() => decide(waiting(), asker(), by('send-back', { reasons: 'nee' }))).toThrow(refused('decision.reasons-needed'))
    expect(decide(waiting(), asker(), by('deviate', { deviatesTo: 'change', ...because })).next).toBe('outcome')
  })

  test('that deviates keeps within the law', () => {
    const fine = by('deviate', { deviatesTo: 'fine', amountCents: 10_000, ...because })
    expect(() => decide(waiting(), asker(), fine)).toThrow(refused('advice.fine-needs-fine-hearing'))
    const blameless = waiting({ weighing: weighingWith({ culpability: 'none' }) })
    expect(() => decide(blameless, asker(), by('deviate', { deviatesTo: 'warning', ...because }))).toThrow(
      refused('advice.fine-without-blame'),
    )
  })

  test('moves the file on with the last part, and back when a part is sent back', () => {
    const other = partWith({ id: '00000000-0000-7000-8000-000000000055', kind: 'change' })
    const two = (decision: ReturnType<typeof followed> | null) =>
      waiting({ advices: [{ ...sent, parts: [partWith(), { ...other, decision }] }] })
    expect(decide(two(null), asker(), by('follow')).next).toBe('decision')
    expect(decide(two(followed()), asker(), by('follow')).next).toBe('outcome')
    expect(decide(two(null), asker(), by('send-back', because)).next).toBe('advice')
  })
})
