import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Refusal } from '#platform/server/refusal.ts'
import { checkProgramme, readProgrammeFile } from './read-programme-file.ts'
import { programme2024, sourceText2024 } from './testing/programme-house.ts'

const file = (): any => JSON.parse(readFileSync(programme2024, 'utf8'))

/** What the loader says about a file in which something was changed. */
function complaints(change: (content: any) => void): string[] {
  const content = file()
  change(content)
  return detailsOf(() => checkProgramme(content))
}

function detailsOf(run: () => unknown): string[] {
  try {
    run()
    return []
  } catch (error) {
    expect((error as Refusal).code).toBe('input.invalid')
    return (error as Refusal).errors.map(({ detail }) => detail)
  }
}

test('the file of 2024 is in order', () => {
  expect(complaints(() => undefined)).toEqual([])
})

test('a heading that is missing is named with its activity', () => {
  expect(complaints(({ activities }) => delete activities[1].sections.points)).toEqual([
    'activiteit 2 (report-investigation), sections.points: dit ontbreekt',
  ])
})

test('a heading that nobody knows is not silently left out', () => {
  const [only] = complaints(({ activities }) => {
    activities[0].sections.budget = activities[0].sections.points
  })
  expect(only).toMatch(/^activiteit 1 \(primary-process\), sections.*budget/)
})

test('two activities with the same key are refused at the second', () => {
  expect(
    complaints(({ activities }) => {
      activities[3].key = 'chain-partners'
    }),
  ).toEqual(['activiteit 4 (chain-partners), key: deze sleutel heeft een andere activiteit al'])
})

test('more than a hundred percent is refused, a hundred is not', () => {
  const withShare = (share: number) =>
    complaints(({ activities }) => {
      activities[0].sharePercent = share
    })

  expect(withShare(22)).toEqual([])
  expect(withShare(22.01)).toEqual(['activities: de aandelen zijn samen 100.01 procent'])
})

test('a goal names figures that exist, or who judges it, and an aim that fits its figure', () => {
  const withGoal = (changes: object) => complaints(({ activities }) => Object.assign(activities[1].goals[0], changes))
  const place = 'activiteit 2 (report-investigation), goals.0'

  expect(withGoal({ figures: ['share', 'happiness'] })[0]).toMatch(`${place}.figures.1: `)
  expect(withGoal({ figures: [], aim: null })).toEqual([
    `${place}: Een doel heeft een cijfer nodig, of iemand die het in woorden beoordeelt.`,
  ])
  expect(withGoal({ judgedBy: 'words' })).toEqual([`${place}: Een doel heeft een cijfer nodig, of iemand die het in woorden beoordeelt.`])
  expect(withGoal({ aim: { kind: 'target', value: 70, direction: 'up', source: '' } })).toEqual([
    `${place}: De streefwaarde past niet bij het cijfer.`,
  ])
})

test('markup and unknown blocks do not enter', () => {
  const [only] = complaints(({ activities }) => {
    activities[0].sections.points.content[0] = { type: 'html', content: '<script>' }
  })
  expect(only).toMatch(/^activiteit 1 \(primary-process\), sections\.points\.content\.0/)
})

test('what is no JSON, or no programme at all, is said so', () => {
  expect(detailsOf(() => readProgrammeFile(sourceText2024))[0]).toMatch(/^Dit is geen JSON: /)
  expect(detailsOf(() => checkProgramme([]))[0]).toMatch(/^het bestand: /)
})
