import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { platformRefusals } from '#platform/contract/platform-refusals.ts'
import { oneKey } from '#platform/server/key-ring.ts'
import { allModules } from './modules.ts'

const page = readFileSync(path.join(import.meta.dirname, '../../policy/rules.md'), 'utf8')
const modules = allModules({ demo: true, publicUrl: 'http://127.0.0.1', keys: oneKey(Buffer.alloc(32)) })
const contracts = [{ name: 'platform', refusals: platformRefusals }, ...modules].filter(({ refusals }) => Object.keys(refusals).length > 0)

/** The lines of each section, by the name of its module. */
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n', 1)[0]?.toLowerCase() ?? '', linesOf(section)]),
)

test('every refusal code has exactly one line on the page of rules, in the section of its module, and no other code has one', () => {
  expect([...sections.keys()].toSorted()).toEqual(contracts.map(({ name }) => name).toSorted())
  for (const { name, refusals } of contracts)
    expect(
      sections
        .get(name)
        ?.map(({ code }) => code)
        .toSorted(),
      name,
    ).toEqual(Object.keys(refusals).toSorted())
})

test('no two modules use the same code, so that a code always has its own words', () => {
  const codes = contracts.flatMap(({ refusals }) => Object.keys(refusals))

  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
})

test('every line says a rule and what it rests on, and so does every refusal', () => {
  const lines = [...sections.values()].flat()

  expect(lines.length).toBeGreaterThan(100)
  expect(lines.filter(({ rule, source }) => !rule || !source)).toEqual([])
  const silent = contracts.flatMap(({ refusals }) =>
    Object.entries(refusals).filter(([, { says, next, source }]) => ![says.nl, says.en, next.nl, next.en, source].every(Boolean)),
  )
  expect(silent).toEqual([])
})

function linesOf(section: string) {
  return [...section.matchAll(/^\| `([^`]+)` \| (.*?) \| (.*?) \|$/gm)].map(([, code = '', rule, source]) => ({ code, rule, source }))
}
