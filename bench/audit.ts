import pg from 'pg'
import type { BenchDatabase } from './bench-database.ts'
import { fire, quantiles, type Shot } from './load.ts'
import { cases, nextPage, signIn, start } from './requests.ts'
import type { Operation } from './statements.ts'
import { printTable } from './table.ts'

const PAGES: readonly Operation[] = ['file page', 'list']
const ROUNDS = 9
const SHOTS = 200
const WARMING = 30
const PROMISE = 1.1

/** What remembering costs a page: with it and without it in turns, one round after the other, on one server. */
export async function measureAudit(database: BenchDatabase, files: number, say: (line: string) => void): Promise<void> {
  const cookie = await signIn(database)
  const app = await start('app-server.ts', [database.appUrl])
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const remembering = await readRemembering(owner)

  try {
    const rows: string[][] = []
    for (const { operation, ours } of await cases(owner, files, await nextPage(app.port, cookie))) {
      if (!PAGES.includes(operation)) continue
      say(`  ${operation}`)
      rows.push([operation, ...(await compare(owner, remembering, (count) => shoot(app.port, cookie, count, ours)))])
    }
    printTable(['page', 'remembering', 'without', 'ratio', `promise ≤ ${PROMISE.toFixed(2)}`], rows)
    console.log(`\n${files.toLocaleString('en')} files. Middle of ${ROUNDS} rounds, milliseconds at one connection.`)
  } finally {
    await owner.query(remembering)
    await owner.end()
    app.child.kill()
  }
}

async function compare(owner: pg.Client, remembering: string, shoot: (count: number) => Promise<number>): Promise<string[]> {
  const turns = { with: [] as number[], without: [] as number[], ratio: [] as number[] }
  for (let round = -1; round < ROUNDS; round++) {
    await owner.query(remembering)
    await shoot(WARMING)
    const withIt = await shoot(SHOTS)
    await owner.query(FORGETTING)
    await shoot(WARMING)
    const without = await shoot(SHOTS)
    if (round < 0) continue // the first round warms plans and pages

    turns.with.push(withIt)
    turns.without.push(without)
    turns.ratio.push(withIt / without)
  }
  const ratio = quantiles(turns.ratio).median
  return [
    quantiles(turns.with).median.toFixed(2),
    quantiles(turns.without).median.toFixed(2),
    ratio.toFixed(3),
    ratio <= PROMISE ? 'kept' : 'broken',
  ]
}

async function shoot(port: number, cookie: string, count: number, next: (index: number) => Shot): Promise<number> {
  return (await fire(port, cookie, 1, count, next)).median
}

/** The product has no switch: here, in the database of the bench alone, its owner puts an empty function in the place of the real one. */
const FORGETTING = `create or replace function platform.remember(events jsonb) returns void language plpgsql as 'begin end'`

async function readRemembering(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{ text: string }>(`select pg_get_functiondef('platform.remember(jsonb)'::regprocedure) as text`)
  const text = rows[0]?.text ?? ''
  if (!text.includes('audit_event')) throw new Error('an earlier run left the bench database without its trail: drop it and start again')
  return text
}
