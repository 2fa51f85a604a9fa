import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linesOf } from '#platform/contract/rich-text.ts'
import type { Block } from '#platform/server/print/document-model.ts'
import type { ProgrammeVersion } from '../../contract.ts'
import { programmeDocument } from './print-programme.ts'
import { granted, openProgrammeHouse, type ProgrammeHouse, sourceText2024 } from './testing/programme-house.ts'

let at: ProgrammeHouse
let version: ProgrammeVersion
beforeAll(async () => {
  at = await openProgrammeHouse()
  version = await granted(at.specialist.get(`/programme/versions/${at.version2024}`))
})
afterAll(() => at.house.close())

/**
 * The words of the public document, in order. Three things of its layout are left out, and nothing else: where lines and words are set
 * apart (white space), the bullet that stands before an item, and the line break inside a word that has a hyphen (`niet-` `verstrekking`).
 */
function wordsOfSource(text: string): string[] {
  return text
    .replaceAll('-\n', '-')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '•')
}

/**
 * What is printed of a programme as lines, in reading order, the theme where it changes. Left out is what the public document does not have
 * and we add: the cover, facts, the table of aims, and the chapter on how the capacity is divided.
 */
function printedLines(printed: ProgrammeVersion): string[] {
  const { title, chapters } = programmeDocument(printed, '2024-12-10')
  const ofActivities = chapters.slice(0, -1)
  return [
    title,
    ...ofActivities.flatMap((chapter, index) => [
      ...(chapter.over && chapter.over !== ofActivities[index - 1]?.over ? [chapter.over] : []),
      chapter.title,
      ...chapter.blocks.flatMap(linesOfBlock),
    ]),
  ]
}

function linesOfBlock(block: Block): string[] {
  if (block.kind === 'heading') return [block.text]
  return block.kind === 'text' ? linesOf(block.text) : []
}

test('the programme of 2024 prints what the public document says: nothing lost, nothing added, in the same order', () => {
  const rendered = printedLines(version).flatMap((line) => line.split(' '))
  const source = wordsOfSource(readFileSync(sourceText2024, 'utf8'))

  expect(rendered).toEqual(source)
  expect(source.length).toBeGreaterThan(700)
})

test('small mistakes of the document stay as they are', () => {
  expect(printedLines(version).join('\n')).toContain('Misbruik mag niet mag lonen maar we maken wel verschil')
})

test('its parts are data: two themes, four activities with their shares, and a report year of its own', () => {
  expect(version).toMatchObject({ year: 2024, number: 1, title: 'Handhavingsprogramma 2024', citesReportYear: 2024 })
  expect(version.activities.map(({ theme, title, sharePercent }) => [theme, title, sharePercent])).toEqual([
    ['Participatiewet', 'Ondersteuning primair proces', 10],
    ['Participatiewet', 'Onderzoek van meldingen', 50],
    ['Participatiewet', 'Samenwerken met ketenpartners', 12],
    ['WMO-PGB', 'PGB onderzoeken', 16],
  ])
  expect(
    version.activities.every(({ sections, executors, measuredWith }) => sections.length === 7 && executors[0] && measuredWith[0]),
  ).toBe(true)
  expect([version.assignedPercent, version.notAssignedPercent]).toEqual([88, 12])
})

test('the share of seventy percent is a baseline to follow, with its source, and every goal says how it is judged', () => {
  const goals = version.activities.flatMap((activity) => activity.goals)

  expect(goals.filter(({ aim }) => aim).map(({ figures, aim }) => [figures[0], aim])).toEqual([
    ['share', { kind: 'baseline', value: 0.7, direction: 'none', source: 'Handhavingsprogramma 2024, onderdeel Onderzoek van meldingen' }],
  ])
  expect(goals).toHaveLength(11)
  expect(goals.filter(({ judgedBy, figures, judge, judgedWhen }) => !(judgedBy === 'figures' ? figures[0] : judge && judgedWhen))).toEqual(
    [],
  )
})

test('a retired activity is not printed, and what was picked is printed under the points with where it comes from', () => {
  const [first, ...others] = version.activities
  const picked = {
    id: '',
    kind: 'lesson',
    text: 'Leg logeren uit.',
    takenFrom: { from: 'elsewhere', source: 'Raad' },
    pickedBy: '',
    pickedAt: '',
  } as const
  const retired = { ...(first as (typeof others)[number]), retired: true, retiredBecause: 'Samengevoegd.' }

  const lines = printedLines({ ...version, activities: [retired, ...others.map((activity) => ({ ...activity, picks: [picked] }))] })

  expect(lines.slice(0, 3)).toEqual(['Handhavingsprogramma 2024', 'Participatiewet', 'Onderzoek van meldingen'])
  const after = lines.indexOf('Leg logeren uit. (Raad)')
  expect(lines[after - 1]).toMatch(/niet-verstrekking \(aanvraag\)\.$/)
  expect(lines[after + 1]).toBe('Wat zijn de doelstellingen?')
})
