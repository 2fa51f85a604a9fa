// `npm run check`: everything a machine can say about the code without running it. All checks run, also after a failure.
import { readFileSync } from 'node:fs'
import { buildWeb } from './build-web.ts'
import { findCatalogueFaults } from './catalogue.ts'
import { findLongFiles } from './file-lengths.ts'
import { findFirstViewFaults, weighFirstView } from './first-view.ts'
import { drawLicences, findLicenceFaults, readLicences } from './licences.ts'
import { drawPicture } from './picture.ts'
import { runNode } from './run-program.ts'
import { walkWalls } from './walls.ts'
import { drawWhoMayWhat } from './who-may-what.ts'

/** Answers with what is wrong, or with nothing. */
type Check = () => Promise<string | undefined> | string | undefined

const walk = walkWalls('.')
walk.catch(() => undefined) // the two checks that wait for it report the failure

const checks: [name: string, check: Check][] = [
  ['types', program('typescript/bin/tsc', '-p', '.')],
  ['format, lint and accessibility', program('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=100')],
  ['promises', program('oxlint/bin/oxlint', '--type-aware', '--deny-warnings')],
  ['walls', findBrokenWalls],
  ['picture of the house', findStalePicture],
  ['who may what', findStaleTable],
  ['dead code and unused packages', program('knip/bin/knip.js')],
  ['licences of what comes along', findLicencesThatMayNot],
  ['texts in both languages', findCatalogueFaults],
  ['weight of the first view', weighAfterBuilding],
]

let failed = 0
for (const [name, check] of checks) {
  const started = performance.now()
  const fault = await attempt(check)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${fault ? 'FAILED' : 'ok    '}  ${name} (${seconds} s)`)
  if (fault) console.log(fault.trim().replace(/^/gm, '        '))
  if (fault) failed++
}

const long = findLongFiles()
if (long.length > 0) console.log(`note    ${long.length} long files\n        ${long.join('\n        ')}`)
console.log(failed === 0 ? `All ${checks.length} checks passed` : `${failed} of ${checks.length} checks failed`)
process.exitCode = failed === 0 ? 0 : 1

async function attempt(check: Check): Promise<string | undefined> {
  try {
    return await check()
  } catch (error) {
    return (error as Error).message
  }
}

function program(file: string, ...args: string[]): Check {
  return async () => {
    const { code, said } = await runNode([`node_modules/${file}`, ...args], { output: 'collect' })
    return code === 0 ? undefined : said || `exit code ${code}`
  }
}

async function findBrokenWalls(): Promise<string | undefined> {
  const { violations } = await walk
  const lines = violations.map(({ rule, from, to, advice }) => `${from} → ${to}: ${rule}. ${advice}`)
  return lines.length > 0 ? lines.join('\n') : undefined
}

async function findStalePicture(): Promise<string | undefined> {
  const { imports } = await walk
  if (readFileSync('docs/picture.md', 'utf8') === drawPicture(imports)) return undefined
  return 'docs/picture.md shows other imports than the code has: run `npm run format` and read the change.'
}

async function findStaleTable(): Promise<string | undefined> {
  if (readFileSync('docs/who-may-what.md', 'utf8') === (await drawWhoMayWhat())) return undefined
  return 'docs/who-may-what.md says otherwise than the permissions and routes: run `npm run format` and read the change.'
}

function findLicencesThatMayNot(): string | undefined {
  const packages = readLicences('.')
  const faults = findLicenceFaults(packages)
  if (faults.length > 0) return faults.join('\n')
  if (readFileSync('docs/licences.md', 'utf8') === drawLicences(packages)) return undefined
  return 'docs/licences.md lists other packages than are installed: run `npm run format` and read the change.'
}

async function weighAfterBuilding(): Promise<string | undefined> {
  await buildWeb()
  const weight = weighFirstView()
  console.log(`        first view: ${(weight.bytes / 1000).toFixed(1)} kB of compressed script`)
  return findFirstViewFaults(weight)
}
