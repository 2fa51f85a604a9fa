import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')
const page = readFileSync(path.join(root, 'SECURITY.md'), 'utf8')
const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| `([^`]+)`: (.+) \|$/gm)].map(
  ([, who, tries, stops, file = '', title = '']) => ({
    who,
    tries,
    stops,
    file,
    title,
  }),
)

/** The titles of what really runs: no comment, nothing skipped or waiting. */
function titlesIn(source: string): string[] {
  const code = source.replace(/^\s*\/\*.*?\*\//gms, '').replace(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(CALL)].map(([, , title = '']) => title)
}
const CALL = /^[ \t]*(?:test|describe)(?:\.each\(.*?\))?\(\s*(['"`])(.*?)\1,/gms

test('a title counts when it runs: not in a comment, not skipped', () => {
  const source = [
    `test('runs', a)`,
    `  test.each([1, 2])('is each %s', a)`,
    `// test('a remark', a)`,
    `/* test('put away', a) */`,
    `test.skip('skipped', a)`,
  ]

  expect(titlesIn(source.join('\n'))).toEqual(['runs', 'is each %s'])
})

test('every line of the threat model names a test that tries it, and that test is there', () => {
  expect(rows.length).toBe(
    page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| who') && !line.startsWith('| ---')).length,
  )
  for (const { file, title } of rows) {
    expect(file).toMatch(/\.(test|journey)\.tsx?$/)
    expect(existsSync(path.join(root, file)), file).toBe(true)
    const titles = titlesIn(readFileSync(path.join(root, file), 'utf8'))
    expect(
      titles.some((one) => one.startsWith(title)),
      `${file} has “${title}”`,
    ).toBe(true)
  }
})

test('everybody who might want in is on the page', () => {
  const all = rows.map(({ who }) => who).join('\n')

  for (const who of [
    /curious colleague/,
    /works here and was close/,
    /resident/,
    /landlord or employer/,
    /stolen cookie/,
    /database/,
    /backup/,
    /another website/,
    /public door/,
    /log/,
    /dependency/,
    /outside/,
  ])
    expect(all).toMatch(who)
})

test('no two lines of the threat model are the same, and each says what stops it', () => {
  const lines = rows.map(({ who, tries }) => `${who} ${tries}`)

  expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([])
  expect(rows.filter(({ stops }) => (stops ?? '').length < 10)).toEqual([])
})
