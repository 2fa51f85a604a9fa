import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { plainWords } from './plain-words.ts'
import { forgetServer, recordServer } from './running-server.ts'

const root = mkdtempSync(path.join(tmpdir(), 'wederhoor-record-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('a server on a database from elsewhere starts without a data folder, and leaves no record behind', () => {
  const dataDir = path.join(root, 'new/data')
  const record = path.join(dataDir, 'server.json')

  recordServer(dataDir, { pid: 1, url: 'http://127.0.0.1:3000', instance: 'one' })
  forgetServer(dataDir, 'another')
  expect(existsSync(record)).toBe(true)

  forgetServer(dataDir, 'one')
  expect(existsSync(record)).toBe(false)
})

test('a file in the place of the data folder is named in plain words', () => {
  expect(plainWords(Object.assign(new Error('ENOTDIR: not a directory'), { code: 'ENOTDIR' }))).toContain('DATA_DIR moet een map zijn')
})
