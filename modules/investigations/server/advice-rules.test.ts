import { describe, expect, test } from 'vitest'
import type { AdvicePartDraft, PartKind } from '../contract.ts'
import { mustBeComplete, mustBeLawful, prosecutorComesFirst } from './advice-part-rules.ts'
import { draft, read, submit } from './advice-rules.ts'
import type { FileFacts } from './file-facts.ts'
import {
  adviceWith,
  colleague,
  fileWith,
  findingWith,
  hearingWith,
  lead,
  partWith,
  reader,
  unitId,
  weighingWith,
} from './testing/example-facts.ts'

const refused = (code: string, errors?: unknown[]) => expect.objectContaining({ code, ...(errors && { errors }) })
const part = (parts: Partial<AdvicePartDraft> = {}): AdvicePartDraft => ({
  kind: 'continue',
  reasons: 'Er is niets aan de hand',
  periodFrom: null,
  periodTo: null,
  amountCents: null,
  ground: null,
  addressee: 'work-and-income',
  ...parts,
})
const ready = (parts: Partial<FileFacts> = {}) =>
  fileWith({ stage: 'advice', hearings: [hearingWith()], weighing: weighingWith(), ...parts })
const heardAboutFine = [hearingWith({ purpose: 'fine', cautionAt: '2026-02-20T09:00:00.000Z', cautionBy: lead })]
const drafted =
  (file: FileFacts, ...parts: AdvicePartDraft[]) =>
  () =>
    draft(file, { seen: null, parts })

describe('a part of an advice', () => {
  test('about money names an amount, over a period its days, for the future its first day', () => {
    const missing: [PartKind, string[]][] = [
      ['recover', ['amountCents']],
      ['fine', ['amountCents']],
      ['revise', ['periodFrom', 'periodTo']],
      ['revoke', ['periodFrom', 'periodTo']],
      ['terminate', ['periodFrom']],
      ['change', ['periodFrom']],
    ]
    for (const [kind, fields] of missing) {
      const errors = fields.map((field) => expect.objectContaining({ pointer: `#/body/parts/1/${field}` }))
      expect(() => mustBeComplete([part(), part({ kind })])).toThrow(refused('advice.part-incomplete', errors))
    }
    for (const kind of ['continue', 'help', 'warning', 'not-grant'] as const) expect(() => mustBeComplete([part({ kind })])).not.toThrow()
    expect(() => mustBeComplete([part({ kind: 'recover', amountCents: 0 })])).toThrow(refused('advice.part-incomplete'))
    expect(() =>
      mustBeComplete([
        part({ kind: 'recover', amountCents: 1 }),
        part({ kind: 'revoke', periodFrom: '2026-01-01', periodTo: '2026-02-01' }),
      ]),
    ).not.toThrow()
  })

  test('does not end before it begins', () => {
    expect(() => mustBeComplete([part({ kind: 'revise', periodFrom: '2026-02-01', periodTo: '2026-01-31' })])).toThrow(
      refused('advice.part-incomplete'),
    )
  })

  test('is no fine under the Wmo or the Youth Act', () => {
    for (const domain of ['wmo', 'youth-act'] as const) {
      expect(() => mustBeLawful(ready({ domain, hearings: heardAboutFine }), { kind: 'fine' })).toThrow(refused('advice.fine-not-in-wmo'))
    }
  })

  test('is no fine and no warning when nobody is to blame', () => {
    const blameless = ready({ weighing: weighingWith({ culpability: 'none' }), hearings: heardAboutFine })
    expect(() => mustBeLawful(blameless, { kind: 'fine' })).toThrow(refused('advice.fine-without-blame'))
    expect(() => mustBeLawful(blameless, { kind: 'warning' })).toThrow(refused('advice.fine-without-blame'))
    expect(() => mustBeLawful(blameless, { kind: 'terminate' })).not.toThrow()
  })

  test('is a fine only after a talk about a fine, with the caution', () => {
    expect(() => mustBeLawful(ready(), { kind: 'fine' })).toThrow(refused('advice.fine-needs-fine-hearing'))
    expect(() => mustBeLawful(ready({ hearings: [hearingWith({ purpose: 'fine' })] }), { kind: 'fine' })).toThrow(
      refused('advice.fine-needs-fine-hearing'),
    )
    expect(() => mustBeLawful(ready({ hearings: heardAboutFine }), { kind: 'fine' })).not.toThrow()
    expect(() => mustBeLawful(ready(), { kind: 'warning' })).not.toThrow()
  })

  test('recovers under the Wmo only what was obtained with intent', () => {
    const under = (domain: FileFacts['domain'], culpability: 'intent' | 'gross-negligence') =>
      ready({ domain, weighing: weighingWith({ culpability }) })
    expect(() => mustBeLawful(under('wmo', 'gross-negligence'), { kind: 'recover' })).toThrow(refused('advice.wmo-recovery-needs-intent'))
    expect(() => mustBeLawful(under('wmo', 'intent'), { kind: 'recover' })).not.toThrow()
    expect(() => mustBeLawful(under('participation-act', 'gross-negligence'), { kind: 'recover' })).not.toThrow()
  })
})

describe('the prosecutor', () => {
  const weighed = (parts: Parameters<typeof weighingWith>[0], today = '2026-03-16') =>
    ready({ weighing: weighingWith(parts), hearings: heardAboutFine, today })

  test('comes first from the threshold of the day on', () => {
    expect(prosecutorComesFirst(weighed({ disadvantageCents: 4_999_999 }))).toBe(false)
    expect(prosecutorComesFirst(weighed({ disadvantageCents: 5_000_000 }))).toBe(true)
    expect(() => mustBeLawful(weighed({ disadvantageCents: 5_000_000 }), { kind: 'fine' })).toThrow(refused('advice.prosecutor-first'))
    expect(() => mustBeLawful(weighed({ disadvantageCents: 5_000_000 }), { kind: 'recover' })).not.toThrow()
  })

  test('opens the way by waiving, or by thirteen weeks of silence, and closes it by prosecuting', () => {
    const asked = { disadvantageCents: 6_000_000, prosecutorAskedOn: '2025-12-15' }
    expect(prosecutorComesFirst(weighed({ ...asked, prosecutorAnswer: 'waives' }))).toBe(false)
    expect(prosecutorComesFirst(weighed(asked, '2026-03-16'))).toBe(true)
    expect(prosecutorComesFirst(weighed(asked, '2026-03-17'))).toBe(false)
    expect(prosecutorComesFirst(weighed({ ...asked, prosecutorAnswer: 'prosecutes' }, '2026-06-01'))).toBe(true)
  })

  test('who was asked about a smaller amount is waited for too', () => {
    expect(prosecutorComesFirst(weighed({ disadvantageCents: 100, prosecutorAskedOn: '2026-03-10' }))).toBe(true)
    expect(prosecutorComesFirst(weighed({ disadvantageCents: null, prosecutorAskedOn: null }))).toBe(false)
  })

  test('without a threshold for the day nothing is guessed', () => {
    expect(() => prosecutorComesFirst({ ...weighed({}), legal: [] })).toThrow(refused('parameter.missing'))
  })
})

describe('drafting', () => {
  test('waits until both sides were heard and weighed', () => {
    expect(drafted(ready({ hearings: [] }), part())).toThrow(refused('hearing.not-held'))
    expect(drafted(ready({ findings: [findingWith({ weighed: null })] }), part())).toThrow(refused('finding.not-answered'))
    expect(drafted(ready({ weighing: null }), part())).toThrow(refused('weighing.missing'))
    expect(drafted(ready({ findings: [findingWith({ changedAt: '2026-03-15T09:00:00.000Z' })] }), part())).toThrow(
      refused('weighing.older-than-reply'),
    )
    expect(drafted(ready(), part())).not.toThrow()
  })

  test('waits while the side of no breach is empty without a reason', () => {
    const onlyBreach = [findingWith({ supports: 'breach' })]
    expect(drafted(ready({ findings: onlyBreach }), part())).toThrow(refused('finding.no-breach-side-empty'))
    expect(drafted(ready({ findings: onlyBreach, noBreachSideEmptyBecause: 'Er is gezocht, maar niets gevonden' }), part())).not.toThrow()
  })

  test('refuses each part that is not complete, not lawful or for another department', () => {
    expect(drafted(ready(), part({ kind: 'recover' }))).toThrow(refused('advice.part-incomplete'))
    expect(drafted(ready(), part(), part({ kind: 'fine', amountCents: 100 }))).toThrow(refused('advice.fine-needs-fine-hearing'))
    expect(drafted(ready(), part({ addressee: 'social-development' }))).toThrow(refused('advice.other-mandate'))
  })

  test('does not overwrite what a colleague wrote in the meantime', () => {
    expect(drafted(ready({ advices: [adviceWith()] }), part())).toThrow(refused('thing.changed-meanwhile'))
    expect(() => draft(ready({ advices: [adviceWith()] }), { seen: adviceWith().updatedAt, parts: [part()] })).not.toThrow()
  })
})

describe('reading along', () => {
  const specialist = { unitId, roles: ['specialist'] }
  const written = ready({ advices: [adviceWith({ writtenBy: [lead.id, colleague.id] })] })

  test('is not asked of anybody who wrote on this version', () => {
    expect(() => submit(written, lead.id, specialist)).toThrow(refused('advice.reader-is-author'))
    expect(() => submit(written, colleague.id, specialist)).toThrow(refused('advice.reader-is-author'))
    expect(submit(written, reader.id, specialist).version).toBe(1)
  })

  test('is asked of an active specialist or coordinator of the unit', () => {
    expect(() => submit(written, reader.id, undefined)).toThrow(refused('advice.reader-not-eligible'))
    expect(() => submit(written, reader.id, { unitId, roles: ['manager', 'policy'] })).toThrow(refused('advice.reader-not-eligible'))
    expect(() => submit(written, reader.id, { unitId: null, roles: ['specialist'] })).toThrow(refused('advice.reader-not-eligible'))
    expect(() => submit(written, reader.id, { unitId, roles: ['coordinator'] })).not.toThrow()
  })

  test('is not asked of who knows the person', () => {
    const conflicts = [...written.conflicts, { person: reader, moment: 'reading' as const, knows: true, at: '2026-03-11T09:00:00.000Z' }]
    expect(() => submit({ ...written, conflicts }, reader.id, specialist)).toThrow(refused('investigation.colleague-has-conflict'))
  })

  test('begins with an advice that still holds', () => {
    expect(() => submit(ready(), reader.id, specialist)).toThrow(refused('advice.none'))
    expect(() => submit(ready({ advices: [adviceWith({ status: 'sent' })] }), reader.id, specialist)).toThrow(refused('advice.none'))
    expect(() => submit({ ...written, weighing: weighingWith({ updatedAt: '2026-01-01T09:00:00.000Z' }) }, reader.id, specialist)).toThrow(
      refused('weighing.older-than-reply'),
    )
    const blameless = weighingWith({ culpability: 'none' })
    expect(() =>
      submit(ready({ weighing: blameless, advices: [adviceWith({ parts: [partWith({ kind: 'warning' })] })] }), reader.id, specialist),
    ).toThrow(refused('advice.fine-without-blame'))
  })

  test('is done by the reader, after the question about a conflict, and with a note when it goes back', () => {
    const asked = ready({ stage: 'reading-along', advices: [adviceWith({ status: 'reading', reader })] })
    const cleared = { ...asked, conflicts: [{ person: reader, moment: 'reading' as const, knows: false, at: '2026-03-11T09:00:00.000Z' }] }
    expect(() => read(cleared, colleague.id, { agrees: true })).toThrow(refused('advice.not-the-reader'))
    expect(() => read(asked, reader.id, { agrees: true })).toThrow(refused('investigation.conflict-not-asked'))
    expect(() => read(cleared, reader.id, { agrees: false })).toThrow(refused('advice.note-needed'))
    expect(() => read({ ...cleared, stage: 'decision' }, reader.id, { agrees: true })).toThrow(refused('investigation.wrong-stage'))
    expect(read(cleared, reader.id, { agrees: true }).version).toBe(1)
  })
})
