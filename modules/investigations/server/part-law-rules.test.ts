import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Decide, Domain, Ground, kindsUnder, PartKind } from '../contract.ts'
import { mustBeComplete, mustBeLawful } from './advice-part-rules.ts'
import { draft } from './advice-rules.ts'
import { decide } from './decision-rules.ts'
import type { AdviceFacts, Asker, FileFacts } from './file-facts.ts'
import { measuresWith, mustFitAddressee, mustNameGround, mustRestOnGroundA, type OnGround } from './part-law-rules.ts'
import { adviceWith, fileWith, followed, hearingWith, manager, partWith, reader, weighingWith } from './testing/example-facts.ts'
import { refusalOf } from './testing/refusal-of.ts'

const refused = (code: string) => expect.objectContaining({ code })
const care = 'Het Buurtteam regelt een andere aanbieder.'
const intended = weighingWith({ culpability: 'intent', careContinuity: care })
const about = (domain: FileFacts['domain'], parts: Partial<FileFacts> = {}) =>
  fileWith({ domain, stage: 'advice', hearings: [hearingWith()], weighing: intended, ...parts })
const wmo = about('wmo')
const onBudgets = ['wmo', 'youth-act'] as const
const besideProvision: readonly PartKind[] = ['civil-claim', 'notify-authority', 'criminal-report', 'ikz-report']

describe('who decides', () => {
  test('under the Participation Act is Work and Income, on every part', () => {
    for (const kind of PartKind.options) {
      const code = refusalOf(() => mustFitAddressee(fileWith(), { kind, addressee: 'social-development' }))
      expect(code, kind).toBe('advice.other-mandate')
      expect(() => mustFitAddressee(fileWith(), { kind, addressee: 'work-and-income' })).not.toThrow()
    }
  })

  test('on what changes a provision under Wmo or Youth Act is Social Development; on a claim or a report it is either', () => {
    for (const domain of onBudgets)
      for (const kind of PartKind.options) {
        expect(() => mustFitAddressee({ domain }, { kind, addressee: 'social-development' })).not.toThrow()
        const atIncome = refusalOf(() => mustFitAddressee({ domain }, { kind, addressee: 'work-and-income' }))
        expect(atIncome, kind).toBe(besideProvision.includes(kind) ? null : 'advice.other-mandate')
      }
  })
})

describe('the law of the file', () => {
  test('knows no fine and no warning about a budget (Wmo 2015, Jeugdwet)', () => {
    for (const domain of onBudgets) {
      expect(() => mustBeLawful(about(domain), { kind: 'fine' })).toThrow(refused('advice.fine-not-in-wmo'))
      expect(() => mustBeLawful(about(domain), { kind: 'warning' })).toThrow(refused('advice.kind-not-in-this-law'))
    }
  })

  test('knows nothing of care providers under the Participation Act', () => {
    for (const kind of [...besideProvision, 'convert', 'stop-agreements'] as const) {
      expect(() => mustBeLawful(about('participation-act'), { kind })).toThrow(refused('advice.kind-not-in-this-law'))
      for (const domain of onBudgets) expect(() => mustBeLawful(about(domain), { kind })).not.toThrow()
    }
  })

  test('lets every kind exist under one law at least, and never under a law that was not named', () => {
    const known = new Set(Domain.options.flatMap(kindsUnder))
    expect([...known].sort()).toEqual([...PartKind.options].sort())
  })

  test('asks for the amount of a civil claim and the day of a conversion', () => {
    const part = { reasons: 'Zorg niet gegeven', periodFrom: null, periodTo: null, amountCents: null, ground: null } as const
    const pointers = (kind: PartKind) => {
      try {
        mustBeComplete([{ ...part, kind, addressee: 'social-development' }])
        return []
      } catch (refusal) {
        return (refusal as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)
      }
    }
    expect(pointers('civil-claim')).toEqual(['#/body/parts/0/amountCents'])
    expect(pointers('convert')).toEqual(['#/body/parts/0/periodFrom'])
    expect(pointers('ikz-report')).toEqual([])
  })
})

describe('the ground', () => {
  const changing: readonly PartKind[] = ['terminate', 'change', 'revise', 'revoke']

  test('is named with whatever changes a provision (Wmo 2.3.10 lid 1, Jeugdwet 8.1.4 lid 1), and nowhere else', () => {
    const any = fc.record({
      domain: fc.constantFrom(...Domain.options),
      kind: fc.constantFrom(...PartKind.options),
      ground: fc.constantFrom(null, ...Ground.options),
    })
    fc.assert(
      fc.property(any, ({ domain, kind, ground }) => {
        const needed = domain !== 'participation-act' && changing.includes(kind)
        const code = refusalOf(() => mustNameGround({ domain }, { kind, ground }, '#/body/ground'))
        expect(code).toBe(needed === (ground !== null) ? null : needed ? 'advice.ground-needed' : 'input.invalid')
      }),
    )
  })

  test('is missed at its own field', () => {
    const parts = [
      partWith({ kind: 'help', periodFrom: null, addressee: 'social-development' }),
      partWith({ kind: 'terminate', addressee: 'social-development' }),
    ]
    const errors = [expect.objectContaining({ pointer: '#/body/parts/1/ground' })]
    expect(() => draft(wmo, { seen: null, parts })).toThrow(expect.objectContaining({ code: 'advice.ground-needed', errors }))
  })
})

describe('recovery under Wmo 2.4.1 and Jeugdwet 8.1.4 lid 3', () => {
  const recover = partWith({ kind: 'recover', periodFrom: null, amountCents: 50_000, addressee: 'social-development' })
  const changed = (kind: 'revise' | 'revoke' | 'terminate', ground: Ground) =>
    partWith({
      kind,
      ground,
      periodFrom: '2025-01-01',
      periodTo: kind === 'terminate' ? null : '2025-06-30',
      addressee: 'social-development',
    })
  const drafting = (file: FileFacts, ...parts: (typeof recover)[]) => refusalOf(() => draft(file, { seen: null, parts }))

  test('stands beside a revision or revocation on ground a, and on no other ground', () => {
    for (const domain of onBudgets) {
      expect(drafting(about(domain), recover)).toBe('advice.wmo-recovery-needs-ground-a')
      for (const kind of ['revise', 'revoke'] as const) {
        expect(drafting(about(domain), changed(kind, 'a'), recover)).toBeNull()
        for (const ground of ['b', 'c', 'd', 'e'] as const)
          expect(drafting(about(domain), changed(kind, ground), recover)).toBe('advice.wmo-recovery-needs-ground-a')
      }
      expect(drafting(about(domain), changed('terminate', 'a'), recover)).toBe('advice.wmo-recovery-needs-ground-a')
    }
  })

  test('needs intent under the Wmo, and ground a alone under the Youth Act', () => {
    const careless = { weighing: weighingWith({ culpability: 'gross-negligence', careContinuity: care }) }
    expect(drafting(about('wmo', careless), changed('revoke', 'a'), recover)).toBe('advice.wmo-recovery-needs-intent')
    expect(drafting(about('youth-act', careless), changed('revoke', 'a'), recover)).toBeNull()
  })

  test('is not bound to it under the Participation Act', () => {
    expect(refusalOf(() => mustRestOnGroundA({ domain: 'participation-act' }, [{ kind: 'recover', ground: null }]))).toBeNull()
  })
})

describe('a decision on a budget', () => {
  const at = (n: number) => `00000000-0000-7000-8000-00000000010${n}`
  const everything: Asker['mandates'][number] = {
    id: at(9),
    addressee: 'social-development',
    partKinds: [...PartKind.options],
    upToCents: null,
  }
  const asker = { id: manager.id, unitId: null, roles: ['manager'], mandates: [everything] }
  const answered = { person: manager, moment: 'decision' as const, knows: false, at: '2026-03-16T08:00:00.000Z' }
  const waiting = (parts: AdviceFacts['parts'], domain: FileFacts['domain'] = 'wmo') =>
    about(domain, { stage: 'decision', conflicts: [answered], advices: [adviceWith({ status: 'sent', reader, parts })] })
  const part = (n: number, kind: PartKind, parts: Partial<AdviceFacts['parts'][number]> = {}) =>
    partWith({ id: at(n), kind, addressee: 'social-development', amountCents: 50_000, periodTo: '2026-03-31', ...parts })
  const by = (n: number, parts: Partial<Decide> = {}): Decide => ({
    partId: at(n),
    choice: 'follow',
    deviatesTo: null,
    amountCents: null,
    ground: null,
    reasons: 'De gevolgen wegen hier zwaarder dan het belang van de gemeente.',
    ...parts,
  })
  const instead = (n: number, deviatesTo: PartKind, parts: Partial<Decide> = {}) =>
    by(n, { choice: 'deviate', deviatesTo, amountCents: 50_000, ...parts })
  const deciding = (file: FileFacts, decision: Decide, mandates = [everything]) =>
    refusalOf(() => decide(file, { ...asker, mandates }, decision))

  test('that deviates names a ground of its own, or keeps the one of the advice', () => {
    const file = waiting([part(0, 'help'), part(1, 'terminate', { ground: 'd' })])
    expect(deciding(file, instead(0, 'change'))).toBe('advice.ground-needed')
    expect(decide(file, asker, instead(0, 'change', { ground: 'c' })).ground).toBe('c')
    expect(decide(file, asker, instead(1, 'change')).ground).toBe('d')
    expect(decide(file, asker, instead(1, 'help')).ground).toBeNull()
    expect(deciding(file, instead(0, 'continue', { ground: 'a' }))).toBe('input.invalid')
  })

  test('that deviates to recovering rests on ground a too', () => {
    expect(deciding(waiting([part(0, 'help'), part(1, 'revoke', { ground: 'd' })]), instead(0, 'recover'))).toBe(
      'advice.wmo-recovery-needs-ground-a',
    )
    expect(deciding(waiting([part(0, 'help'), part(1, 'revoke', { ground: 'a' })]), instead(0, 'recover'))).toBeNull()
  })

  test('does not take ground a away from under a recovery that stands', () => {
    const both = [part(0, 'revoke', { ground: 'a' }), part(1, 'recover')]
    for (const deviation of [instead(0, 'continue'), instead(0, 'revise', { ground: 'd' })])
      expect(deciding(waiting(both), deviation)).toBe('advice.wmo-recovery-needs-ground-a')
    expect(deciding(waiting(both), instead(0, 'revise'))).toBeNull()

    const recoveryGone = part(1, 'recover', { decision: { ...followed(), choice: 'deviate', deviatesTo: 'help' } })
    expect(deciding(waiting([part(0, 'revoke', { ground: 'a' }), recoveryGone]), instead(0, 'continue'))).toBeNull()
  })

  test('of one department does not become what the other decides on', () => {
    const income = { ...everything, addressee: 'work-and-income' as const }
    const file = waiting([part(0, 'civil-claim', { addressee: 'work-and-income' })])
    expect(deciding(file, instead(0, 'terminate', { ground: 'd' }), [income])).toBe('advice.other-mandate')
    expect(deciding(file, instead(0, 'ikz-report'), [income])).toBeNull()
    expect(deciding(file, instead(0, 'fine'), [income])).toBe('advice.other-mandate')
    expect(deciding(waiting([part(0, 'help')]), instead(0, 'fine'))).toBe('advice.fine-not-in-wmo')
  })

  test('of another manager is not undone by sending the advice back', () => {
    const taken = { ...followed(), decidedBy: reader }
    const file = waiting([part(0, 'help'), part(1, 'ikz-report', { addressee: 'work-and-income', decision: taken })])
    expect(deciding(file, by(0, { choice: 'send-back' }))).toBe('decision.others-decided')
    expect(deciding(waiting([part(0, 'help'), part(1, 'convert', { decision: followed() })]), by(0, { choice: 'send-back' }))).toBeNull()
  })

  test('whatever is decided in whatever order, no recovery is left without ground a and no fine comes of it', () => {
    const measure = fc.record({ kind: fc.constantFrom(...kindsUnder('wmo')), ground: fc.constantFrom(...Ground.options) })
    const step = fc.record({
      n: fc.nat({ max: 3 }),
      follow: fc.boolean(),
      kind: fc.constantFrom(...PartKind.options),
      ground: fc.constantFrom(null, ...Ground.options),
    })
    const holds = (measures: OnGround[]) => refusalOf(() => mustRestOnGroundA(wmo, measures)) === null
    fc.assert(
      fc.property(fc.array(measure, { minLength: 1, maxLength: 4 }), fc.array(step, { maxLength: 8 }), (advised, steps) => {
        const changes = (kind: PartKind) => ['terminate', 'change', 'revise', 'revoke'].includes(kind)
        let parts = advised.map(({ kind, ground }, n) => part(n, kind, { ground: changes(kind) ? ground : null }))
        fc.pre(holds(parts))

        for (const { n, follow, kind, ground } of steps) {
          const decision = follow ? by(n) : instead(n, kind, { ground })
          const file = waiting(parts)
          if (refusalOf(() => decide(file, asker, decision)) !== null) continue
          const taken = decide(file, asker, decision)
          const written = { ...followed(), choice: decision.choice, deviatesTo: decision.deviatesTo, ground: taken.ground }
          parts = parts.map((each) => (each.id === decision.partId ? { ...each, decision: written } : each))
        }
        const standing = measuresWith({ parts }, '', null)
        expect(holds(standing)).toBe(true)
        expect(standing.filter(({ kind }) => kind === 'fine' || kind === 'warning')).toEqual([])
      }),
    )
  })
})
