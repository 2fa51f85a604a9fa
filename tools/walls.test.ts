import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Violation, walkWalls } from './walls.ts'

const house = mkdtempSync(path.join(tmpdir(), 'wederhoor-walls-'))
let violations: Violation[]

const sound: Record<string, string[]> = {
  'platform/server/work.ts': ['#platform/contract/page.ts'],
  'platform/contract/page.ts': ['zod'],
  'design/button.tsx': ['react-aria-components'],
  'modules/parties/contract.ts': ['#platform/contract/page.ts', 'zod'],
  'modules/parties/server/find-parties.ts': ['#platform/server/work.ts', '../contract.ts'],
  'modules/parties/server/index.ts': ['./find-parties.ts'],
  'modules/reports/contract.ts': ['#modules/parties/contract.ts'],
  'modules/reports/server/index.ts': ['#modules/parties/server/index.ts', './report-rules.ts'],
  'modules/reports/server/report-rules.ts': ['../contract.ts', './term-rules.ts', 'zod'],
  'modules/reports/server/term-rules.ts': [],
  'modules/reports/server/index.test.ts': ['#app/server/testing/house.ts', '#modules/parties/server/find-parties.ts'],
  'modules/reports/web/index.tsx': ['../contract.ts', '#design/button.tsx', '#modules/parties/web/index.tsx'],
  'modules/parties/web/index.tsx': [],
  'connectors/brp/fill-person.ts': ['#modules/parties/server/index.ts'],
  'app/server/main.ts': ['#modules/reports/server/index.ts', '#connectors/brp/fill-person.ts'],
  'app/server/testing/house.ts': ['../main.ts'],
}

const unsound: [rule: string, from: string, to: string][] = [
  ['only-neighbours', 'modules/parties/server/look-up.ts', '#modules/reports/server/index.ts'],
  ['in-the-table', 'modules/gossip/server/index.ts', '#platform/server/work.ts'],
  ['by-the-front-door', 'modules/reports/server/peek.ts', '#modules/parties/server/find-parties.ts'],
  ['by-the-front-door', 'app/server/peek.ts', '#modules/parties/server/find-parties.ts'],
  ['server-and-web-meet-in-the-contract', 'modules/reports/web/shortcut.ts', '#platform/server/work.ts'],
  ['server-and-web-meet-in-the-contract', 'modules/reports/server/paint.ts', '#design/button.tsx'],
  ['contracts-are-plain', 'modules/privacy/contract.ts', '#platform/server/work.ts'],
  ['contracts-are-plain', 'modules/reports/contract/words.ts', 'node:fs'],
  ['rules-are-pure', 'modules/reports/server/impure-rules.ts', '#platform/server/work.ts'],
  ['rules-are-pure', 'modules/reports/server/clock-rules.ts', 'node:fs'],
  ['platform-knows-no-business', 'platform/server/meddle.ts', '#modules/parties/contract.ts'],
  ['platform-knows-no-business', 'design/meddle.tsx', '#modules/parties/contract.ts'],
  ['modules-do-not-know-who-starts-them', 'modules/reports/server/climb.ts', '#app/server/main.ts'],
  ['only-app-knows-connectors', 'modules/parties/server/call-out.ts', '#connectors/brp/fill-person.ts'],
  ['only-design-knows-the-look', 'modules/reports/web/own-look.tsx', 'react-aria-components'],
  ['only-design-knows-the-look', 'app/web/own-look.ts', '@utrecht/button-css/dist/index.css'],
  ['tests-stay-outside', 'modules/reports/server/cheat.ts', '#app/server/testing/house.ts'],
  ['no-circles', 'platform/contract/egg.ts', './hen.ts'],
  ['nothing-missing', 'platform/server/hope.ts', './nowhere.ts'],
]

beforeAll(async () => {
  for (const [file, imports] of Object.entries(sound)) write(file, imports)
  for (const [, from, to] of unsound) write(from, [to])
  write('platform/contract/hen.ts', ['./egg.ts'])
  write('node_modules/zod/index.js', [])
  write('node_modules/react-aria-components/index.js', [])
  write('node_modules/@utrecht/button-css/dist/index.css', [])
  const folders = ['app', 'connectors', 'design', 'modules', 'platform'].map((name) => [`#${name}/*`, `./${name}/*`])
  writeFileSync(path.join(house, 'package.json'), JSON.stringify({ type: 'module', imports: Object.fromEntries(folders) }))
  ;({ violations } = await walkWalls(house))
})
afterAll(() => rmSync(house, { recursive: true }))

test.each(unsound)('%s: refuses %s → %s', (rule, from) => {
  expect(violations.filter((found) => found.from === from).map((found) => found.rule)).toContain(rule)
})

test('a house with its walls in place is left alone', () => {
  expect(violations.filter(({ from }) => from in sound)).toEqual([])
})

test('each refusal says what to do instead', () => {
  expect(violations.filter(({ advice }) => advice.length < 10)).toEqual([])
})

function write(file: string, imports: string[]) {
  const target = path.join(house, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, `${imports.map((name) => `import '${name}'`).join('\n')}\nexport const here = 1\n`)
}
