import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import pg from 'pg'
import { buildApp } from '#app/server/build-app.ts'
import { openPool } from '#platform/server/database.ts'
import { type BenchDatabase, benchKeys } from './bench-database.ts'
import { fire, type Measured, quantiles, type Shot } from './load.ts'
import { memory, processorTime } from './processor-time.ts'
import { floorStatements, type Operation } from './statements.ts'

const UNIT = '00000000-0000-7000-8000-0000000000a1'
const ME = '00000000-0000-7000-8000-000000000102'
/** In the middle of a month: all months before come from the sums, this one from its rows */
const A_DAY = '2024-11-15'
const ROUNDS = 5
const SHOTS_A_ROUND = 300

interface Case {
  operation: Operation
  /** What the product is asked */
  ours: (index: number) => Shot
  /** The values for the plain SQL of the same question */
  values: (index: number) => string[]
}

export interface Line {
  operation: Operation
  ours: Measured
  oursAtEight: Measured
  bare: Measured
  bareAtEight: Measured
  sql: { median: number; p95: number; p99: number }
  /** milliseconds of processor a request, server alone */
  processor: number
  bareProcessor: number
}

export interface Result {
  lines: Line[]
  serverMegabytes: number
  bareMegabytes: number
}

/** Measures every operation in turns: ours, bare, SQL, and again, so that a noisy moment hits all three. */
export async function measureRequests(
  database: BenchDatabase,
  files: number,
  say: (line: string) => void,
  only?: readonly Operation[],
): Promise<Result> {
  const cookie = await signIn(database)
  const app = await start('app-server.ts', [database.appUrl])
  const bare = await start('floor-server.ts', [database.ownerUrl, cookie])
  const sql = new pg.Client({ connectionString: database.ownerUrl })
  await sql.connect()

  try {
    const lines: Line[] = []
    const wanted = (await cases(sql, files, await nextPage(app.port, cookie))).filter(({ operation }) => !only || only.includes(operation))
    for (const one of wanted) {
      say(`  ${one.operation}`)
      lines.push(await measure(one, app, bare, sql, cookie))
    }
    return { lines, serverMegabytes: memory(app.child.pid ?? 0), bareMegabytes: memory(bare.child.pid ?? 0) }
  } finally {
    await sql.end()
    app.child.kill()
    bare.child.kill()
  }
}

/** The cursor with which the product itself goes to the second page. */
export async function nextPage(port: number, cookie: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/reports?status=received&unit=mine`, { headers: { cookie } })
  const { next } = (await answer.json()) as { next: string }
  return next
}

interface Server {
  port: number
  child: ChildProcess
}

async function measure(one: Case, app: Server, bare: Server, sql: pg.Client, cookie: string): Promise<Line> {
  const bareShot = (index: number): Shot =>
    one.operation === 'create'
      ? { method: 'POST', path: '/', body: { summary: one.values(index)[0] } }
      : { method: 'GET', path: `/${encodeURIComponent([one.operation, ...one.values(index)].join('|'))}` }
  const turns = {
    ours: [] as Measured[],
    oursAtEight: [] as Measured[],
    bare: [] as Measured[],
    bareAtEight: [] as Measured[],
    sql: [] as number[],
  }
  const processor: number[] = []
  const bareProcessor: number[] = []

  for (let round = -1; round < ROUNDS; round++) {
    const from = (round + 1) * SHOTS_A_ROUND
    const before = processorTime(app.child.pid ?? 0)
    const ours = await fire(app.port, cookie, 1, SHOTS_A_ROUND, (index) => one.ours(from + index))
    const between = processorTime(app.child.pid ?? 0)
    const bareBefore = processorTime(bare.child.pid ?? 0)
    const floor = await fire(bare.port, cookie, 1, SHOTS_A_ROUND, (index) => bareShot(from + index))
    const bareAfter = processorTime(bare.child.pid ?? 0)
    const oursAtEight = await fire(app.port, cookie, 8, SHOTS_A_ROUND, (index) => one.ours(from + index))
    const bareAtEight = await fire(bare.port, cookie, 8, SHOTS_A_ROUND, (index) => bareShot(from + index))
    const plain = one.operation === 'create' ? [] : await askDirectly(sql, one, from)
    if (round < 0) continue // the first round warms plans and pages

    processor.push((between - before) / ours.shots)
    bareProcessor.push((bareAfter - bareBefore) / floor.shots)
    turns.ours.push(ours)
    turns.oursAtEight.push(oursAtEight)
    turns.bare.push(floor)
    turns.bareAtEight.push(bareAtEight)
    turns.sql.push(...plain)
  }

  return {
    operation: one.operation,
    ours: middle(turns.ours),
    oursAtEight: middle(turns.oursAtEight),
    bare: middle(turns.bare),
    bareAtEight: middle(turns.bareAtEight),
    sql: quantiles(turns.sql),
    processor: quantiles(processor).median,
    bareProcessor: quantiles(bareProcessor).median,
  }
}

async function askDirectly(sql: pg.Client, one: Case, from: number): Promise<number[]> {
  const times: number[] = []
  const begun = performance.now()
  for (let index = from; index < from + SHOTS_A_ROUND && performance.now() - begun < 3000; index++) {
    const started = performance.now()
    for (const text of floorStatements[one.operation])
      await sql.query({ name: text.slice(0, 40) + text.length, text, values: one.values(index) })
    times.push(performance.now() - started)
  }
  return times
}

/** The middle of the rounds, field by field. */
function middle(rounds: readonly Measured[]): Measured {
  const of = (pick: (round: Measured) => number) => quantiles(rounds.map(pick)).median
  return {
    median: of((round) => round.median),
    p95: of((round) => round.p95),
    p99: of((round) => round.p99),
    perSecond: of((round) => round.perSecond),
    shots: rounds.reduce((sum, round) => sum + round.shots, 0),
  }
}

export async function cases(sql: pg.Client, files: number, next: string): Promise<Case[]> {
  const ids = (
    await sql.query<{ id: string }>(`select id from investigations.investigation where lead_id = $1 order by opened_at desc limit 500`, [
      ME,
    ])
  ).rows.map((row) => row.id)
  const file = (index: number) => ids[index % ids.length] ?? ''
  const word = (index: number) => `woord${(index * 17) % Math.min(files, 20_000)}`
  const page = (
    await sql.query<{ at: Date; id: string }>(
      `select received_at as at, id from reports.report where unit_id = $1 and status = 'received' order by received_at desc, id desc offset 24 limit 1`,
      [UNIT],
    )
  ).rows[0]
  const summary = 'De melder ziet dat de betrokkene elke week werkt in een winkel en dat niet doorgeeft.'

  return [
    {
      operation: 'list',
      ours: () => ({ method: 'GET', path: '/api/v1/reports?status=received&unit=mine' }),
      values: () => [UNIT, 'received'],
    },
    {
      operation: 'next page',
      ours: () => ({ method: 'GET', path: `/api/v1/reports?status=received&unit=mine&after=${encodeURIComponent(next)}` }),
      values: () => [UNIT, 'received', page?.at.toISOString() ?? '', page?.id ?? ''],
    },
    {
      operation: 'wide list',
      ours: () => ({ method: 'GET', path: '/api/v1/reports?status=investigated' }),
      values: () => ['investigated', ME],
    },
    {
      operation: 'file page',
      ours: (index) => ({ method: 'GET', path: `/api/v1/investigations/${file(index)}` }),
      values: (index) => [file(index)],
    },
    {
      operation: 'timeline',
      ours: (index) => ({ method: 'GET', path: `/api/v1/investigations/${file(index)}/timeline` }),
      values: (index) => [file(index)],
    },
    {
      operation: 'search',
      ours: (index) => ({ method: 'GET', path: `/api/v1/reports?q=${word(index)}` }),
      values: (index) => [word(index)],
    },
    { operation: 'figures', ours: () => ({ method: 'GET', path: '/api/v1/programme/figures/2024' }), values: () => ['2024'] },
    { operation: 'dashboard', ours: () => ({ method: 'GET', path: '/api/v1/programme/years/2024/dashboard' }), values: () => ['2024'] },
    {
      operation: 'figures as of a day',
      ours: () => ({ method: 'GET', path: `/api/v1/programme/figures/2024?asOf=${A_DAY}` }),
      values: () => ['2024', A_DAY],
    },
    {
      operation: 'rows under a rare figure',
      ours: () => ({ method: 'GET', path: '/api/v1/programme/figures/2024/rows?figure=hearing-unknown' }),
      values: () => ['2024'],
    },
    {
      operation: 'create',
      ours: () => ({
        method: 'POST',
        path: '/api/v1/reports',
        body: {
          source: 'resident',
          channel: 'phone',
          scheme: 'subsistence',
          receivedOn: '2024-12-30',
          urgency: 'normal',
          summary,
          subject: null,
        },
      }),
      values: () => [summary],
    },
  ]
}

export async function signIn(database: BenchDatabase): Promise<string> {
  const pool = openPool(database.appUrl, 1)
  const app = await buildApp({ pool, settings: { demo: true, publicUrl: 'http://127.0.0.1:0', keys: benchKeys } })
  const answer = await app.inject({ method: 'POST', url: '/api/v1/demo-session', payload: { account: 'bench-2' } })
  await app.close()
  await pool.end()
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}

export function start(file: string, args: string[]): Promise<Server> {
  const child = fork(path.join(import.meta.dirname, file), args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: ['--max-semi-space-size=8'], // as tools/run.mjs starts the product
  })
  return new Promise((ready, failed) => {
    child.once('message', (port: number) => ready({ port, child }))
    child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)))
  })
}
