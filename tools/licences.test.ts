import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawLicences, findLicenceFaults, readLicences } from './licences.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'wederhoor-licences-'))
  const install = (place: string, manifest: object) => {
    mkdirSync(path.join(root, place), { recursive: true })
    writeFileSync(path.join(root, place, 'package.json'), JSON.stringify({ version: '1.0.0', ...manifest }))
  }
  install('.', { name: 'house', dependencies: { free: '1', choice: '1' }, optionalDependencies: { elsewhere: '1', here: '1' } })
  install('node_modules/free', { name: 'free', license: 'MIT', dependencies: { hidden: '1' } })
  install('node_modules/free/node_modules/hidden', { name: 'hidden', license: 'GPL-3.0-only', dependencies: { silent: '1', both: '1' } })
  install('node_modules/choice', { name: 'choice', license: '(GPL-3.0-only OR Apache-2.0)' })
  install('node_modules/both', { name: 'both', license: 'MIT AND SSPL-1.0' })
  install('node_modules/silent', { name: 'silent' })
  install('node_modules/here', { name: 'here', license: { type: 'ISC' }, os: ['linux'] })
  install('node_modules/only-for-building', { name: 'only-for-building', license: 'proprietary' })
})
afterAll(() => rmSync(root, { recursive: true }))

test('a licence that may not come along is found, however deep, and so is none at all', () => {
  expect(findLicenceFaults(readLicences(root)).map((fault) => fault.split(':')[0])).toEqual(['both 1.0.0', 'hidden 1.0.0', 'silent 1.0.0'])
})

test('the page lists what comes along, and is the same on every computer', () => {
  const page = drawLicences(readLicences(root))

  expect(page).toContain('| choice | 1.0.0 | (GPL-3.0-only OR Apache-2.0) |')
  expect(page).not.toMatch(/\| here|elsewhere|only-for-building/)
})

test('what is needed and not there is said', () => {
  rmSync(path.join(root, 'node_modules/choice'), { recursive: true })

  expect(() => readLicences(root)).toThrow('choice, which house needs, is not installed')
})
