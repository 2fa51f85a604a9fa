// `npm test`: the tests of rules, server and screens, and then the journeys in a real browser.
// `npm test -- <filter>` runs only the files whose path contains the filter.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBrowser } from './browser.ts'
import { buildWeb } from './build-web.ts'
import { runNode } from './run-program.ts'
import { add, type Count, countPlaywright, countVitest, isGood, judge, summaryLine } from './test-summary.ts'

const filters = process.argv.slice(2)
const reports = mkdtempSync(path.join(tmpdir(), 'wederhoor-reports-'))

let stopped = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stopped = true
  })

// What the journeys need is made meanwhile: the first seconds of the tests take one core, to make a database.
const prepared = Promise.all([ensureBrowser(), buildWeb()])
prepared.catch(() => undefined) // told when the journeys ask for it
const unit = await step(runVitest)
const browser = stopped ? judge(1, undefined) : await step(runJourneys)
rmSync(reports, { recursive: true })

const total = add(unit, browser)
if (total.passed + total.failed === 0) console.log('Er is geen enkele test gedraaid / not a single test ran')
process.exitCode = isGood(total) ? 0 : 1
console.log(`\n${summaryLine(total)}`)

async function runVitest(): Promise<Count> {
  const report = path.join(reports, 'vitest.json')
  const choice = filters.length > 0 ? ['--passWithNoTests', ...filters] : []
  const { code } = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...choice],
    { output: 'show' },
  )
  return judge(code, read(report, countVitest))
}

async function runJourneys(): Promise<Count> {
  await prepared
  const report = path.join(reports, 'playwright.json')
  const choice = filters.length > 0 ? ['--pass-with-no-tests', ...filters] : []
  const { code } = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...choice], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    output: 'show',
  })
  return judge(code, read(report, countPlaywright))
}

/** A step that cannot even begin is one failure; the other step still runs. */
async function step(run: () => Promise<Count>): Promise<Count> {
  try {
    return await run()
  } catch (error) {
    console.error((error as Error).message)
    return judge(1, undefined)
  }
}

function read(report: string, count: (report: unknown) => Count): Count | undefined {
  return existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : undefined
}
