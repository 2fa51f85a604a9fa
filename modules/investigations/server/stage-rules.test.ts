import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Stage } from '../contract.ts'
import { nextStep } from './asker-rules.ts'
import type { FileFacts } from './file-facts.ts'
import { gatesBefore, moveStage, stepBackFrom, stepFrom } from './stage-rules.ts'
import { colleague, fileWith, findingWith, lead, reader, unitId } from './testing/example-facts.ts'
import { refusalOf } from './testing/refusal-of.ts'

const specialist = (id: string) => ({ id, unitId, roles: ['specialist'], mandates: [] })
const question = { id: '00000000-0000-7000-8000-000000000011', question: 'Woont er nog iemand?', answer: null }
const method = (changes: object = {}): FileFacts['methods'][number] => ({
  id: '00000000-0000-7000-8000-000000000012',
  step: 1,
  goal: 'Nagaan wat er is',
  whyNotLighter: null,
  status: 'planned',
  doneOn: null,
  result: null,
  ...changes,
})
const planned = (changes: Partial<FileFacts> = {}) =>
  fileWith({ stage: 'planning', questions: [question], methods: [method()], ...changes })
const researched = (changes: Partial<FileFacts> = {}) =>
  planned({ stage: 'research', methods: [method({ status: 'done' })], findings: [findingWith()], ...changes })
const openVisit = { visitedOn: null, cancelledBecause: null } as FileFacts['homeVisits'][number]

describe('the way of a file', () => {
  test('is one line from opening to closing', () => {
    const way: Stage[] = ['opened']
    for (let stage: Stage = 'opened'; stage !== 'closed'; ) {
      stage = stepFrom[stage].to
      way.push(stage)
    }

    expect(way).toEqual(Stage.options)
  })

  test('goes to no other stage than the next one or the one before, whatever is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Stage.options), fc.constantFrom(...Stage.options), (from, to) => {
        const allowed = from !== 'closed' && ((stepFrom[from].to === to && stepFrom[from].by === 'move') || stepBackFrom[from] === to)
        const refused = refusalOf(() => moveStage(fileWith({ stage: from }), to, 'Er kwam iets nieuws naar voren.'))

        if (!allowed) expect(refused).toBe('investigation.wrong-stage')
        else expect(refused).not.toBe('investigation.wrong-stage')
      }),
    )
  })

  test('goes back with a reason only', () => {
    expect(() => moveStage(researched(), 'planning', undefined)).toThrow('investigation.back-needs-reason')
    expect(() => moveStage(researched(), 'planning', '')).toThrow('investigation.back-needs-reason')
    expect(moveStage(researched(), 'planning', 'Er is een vraag bijgekomen.')).toBe('back')
  })
})

describe('the gates', () => {
  test.each<[string, FileFacts, Stage, string]>([
    ['without a lead', fileWith({ stage: 'opened', lead: null }), 'planning', 'investigation.no-lead'],
    [
      'before the lead was asked about a conflict',
      fileWith({ stage: 'opened', conflicts: [] }),
      'planning',
      'investigation.conflict-not-asked',
    ],
    ['on a basis of another law', planned({ legalBasis: 'wmo-6-1' }), 'research', 'investigation.legal-basis-does-not-fit'],
    ['without a question', planned({ questions: [] }), 'research', 'plan.no-questions'],
    ['without a method', planned({ methods: [] }), 'research', 'plan.no-methods'],
    ['with only methods that were set aside', planned({ methods: [method({ status: 'set-aside' })] }), 'research', 'plan.no-methods'],
    ['with a heavier method without its reason', planned({ methods: [method({ step: 7 })] }), 'research', 'method.reason-needed'],
    ['with a method that is not finished', researched({ methods: [method()] }), 'hearing', 'method.not-finished'],
    ['with an open home visit', researched({ homeVisits: [openVisit] }), 'hearing', 'home-visit.not-finished'],
    ['without findings', researched({ findings: [] }), 'hearing', 'finding.none'],
    [
      'with only findings that were withdrawn',
      researched({ findings: [findingWith({ withdrawnBecause: 'Vergissing' })] }),
      'hearing',
      'finding.none',
    ],
    ['of research while there is no lead', researched({ lead: null }), 'hearing', 'investigation.no-lead'],
  ])('hold a file back %s', (_, file, to, code) => {
    expect(refusalOf(() => moveStage(file, to, undefined))).toBe(code)
    expect(gatesBefore(file)).toContainEqual(expect.objectContaining({ code, met: false }))
  })

  test('let a file through that has everything', () => {
    expect(moveStage(fileWith({ stage: 'opened' }), 'planning', undefined)).toBe('forward')
    expect(moveStage(planned(), 'research', undefined)).toBe('forward')
    expect(moveStage(researched(), 'hearing', undefined)).toBe('forward')
  })

  test('hold an advice back until the side of no breach has a finding or an explanation', () => {
    const gate = (changes: Partial<FileFacts>) =>
      gatesBefore(fileWith({ stage: 'weighing', ...changes })).find((each) => each.code === 'finding.no-breach-side-empty')?.met
    const oneSided = [findingWith({ supports: 'breach' }), findingWith({ supports: 'no-breach', withdrawnBecause: 'Vergissing' })]

    expect(gate({ findings: oneSided })).toBe(false)
    expect(gate({ findings: [...oneSided, findingWith({ supports: 'no-breach' })] })).toBe(true)
    expect(gate({ findings: oneSided, noBreachSideEmptyBecause: 'Er is gezocht in alle registers en niets gevonden.' })).toBe(true)
  })
})

describe('the next step', () => {
  test('is for who works on the file, and waits for the lead by name', () => {
    expect(nextStep(planned(), specialist(lead.id))).toMatchObject({ to: 'research', yours: true })
    expect(nextStep(planned(), specialist(colleague.id))).toMatchObject({ yours: true })
    expect(nextStep(planned(), specialist(reader.id))).toMatchObject({ yours: false, waitsFor: lead.name })
  })

  test('is for the coordinator of the unit while there is no lead', () => {
    const coordinator = { id: reader.id, unitId, roles: ['coordinator'], mandates: [] }
    const file = researched({ lead: null })

    expect(nextStep(file, coordinator)).toMatchObject({ yours: true, waitsFor: null })
    expect(nextStep(file, { ...coordinator, unitId: lead.id })).toMatchObject({ yours: false, waitsFor: null })
    expect(nextStep(file, specialist(colleague.id))).toMatchObject({ yours: false })
  })

  test('is not there when a file is closed', () => {
    expect(nextStep(fileWith({ stage: 'closed' }), specialist(lead.id))).toBeNull()
  })
})
