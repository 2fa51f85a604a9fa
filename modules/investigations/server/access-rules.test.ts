import { describe, expect, test } from 'vitest'
import { Stage } from '../contract.ts'
import { mustBeInStage, mustBeOpen, mustWorkOn, worksOn } from './access-rules.ts'
import type { FileFacts } from './file-facts.ts'
import { colleague, fileWith, lead, manager, reader } from './testing/example-facts.ts'
import { refusalOf } from './testing/refusal-of.ts'

const said = (person: typeof lead, knows: boolean, moment: FileFacts['conflicts'][number]['moment'] = 'assignment') => ({
  person,
  moment,
  knows,
  at: '2026-03-02T09:00:00.000Z',
})

describe('who works on a file', () => {
  test.each([
    ['the lead', lead.id, null],
    ['a colleague', colleague.id, null],
    ['somebody who reads along', reader.id, 'investigation.not-yours'],
    ['somebody else', manager.id, 'investigation.not-yours'],
  ])('%s', (_, accountId, code) => {
    const file = fileWith({
      members: [
        { person: colleague, part: 'colleague' },
        { person: reader, part: 'reader' },
      ],
    })

    expect(refusalOf(() => mustWorkOn(file, accountId))).toBe(code)
    expect(worksOn(file, accountId)).toBe(code === null)
  })

  test('answers first whether they know the person', () => {
    const file = fileWith({ conflicts: [said(lead, false)] })

    expect(refusalOf(() => mustWorkOn(file, colleague.id))).toBe('investigation.conflict-not-asked')
    expect(worksOn(file, colleague.id)).toBe(false)
  })

  test('knows the person at no moment, whatever was said before', () => {
    const file = fileWith({ conflicts: [said(lead, false), said(lead, true, 'decision')] })

    expect(refusalOf(() => mustWorkOn(file, lead.id))).toBe('investigation.conflict-of-interest')
    expect(worksOn(file, lead.id)).toBe(false)
  })
})

describe('what may be done when', () => {
  test.each<[Parameters<typeof mustBeInStage>[1], Stage[]]>([
    ['question.asked', ['planning', 'research']],
    ['method.done', ['research']],
    ['observation.recorded', ['research']],
    ['data-request.answered', ['research', 'hearing', 'weighing']],
    ['finding.recorded', ['research', 'hearing']],
    ['finding.withdrawn', ['research', 'hearing', 'weighing']],
  ])('%s', (act, stages) => {
    const allowed = Stage.options.filter((stage) => refusalOf(() => mustBeInStage({ stage }, act)) === null)

    expect(allowed).toEqual(stages)
  })

  test('a closed file changes no more', () => {
    expect(Stage.options.filter((stage) => refusalOf(() => mustBeOpen({ stage })) !== null)).toEqual(['closed'])
  })
})
