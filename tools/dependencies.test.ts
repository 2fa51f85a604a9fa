import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

test('every package is asked for in one exact version', () => {
  for (const file of ['package.json', 'tools/walls/package.json', 'tools/runtime/package.json']) {
    const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = JSON.parse(read(file))
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))
      expect(version, `${name} in ${file}`).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  }
})

test('no package comes in with other bytes than when it was chosen', () => {
  const resolutions = [...read('pnpm-lock.yaml').matchAll(/^ {4}resolution: \{(.*)\}$/gm)].map(([, resolution]) => resolution)

  expect(resolutions.length).toBeGreaterThan(300)
  expect(resolutions.filter((resolution) => !/^integrity: sha512-[\w+/]{86}==$/.test(resolution ?? ''))).toEqual([])
})

test('no package runs a script of its own when it is installed', () => {
  expect(read('pnpm-workspace.yaml')).toMatch(/^ignoreScripts: true$/m)
  expect(read('tools/install.mjs')).toContain(`'--ignore-scripts'`)
})
