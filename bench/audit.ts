import pg from 'pg'
import type { BenchDatabase } from './bench-database.ts'
import { fire, quantiles } from './load.ts'
import { processorTime } from './processor-time.ts'
import { cases, nextPage, signIn, start } from './requests.ts'
import type { Operation } from './statements.ts'
import { printTable } from './table.ts'

const PAGES: readonly Operation[] = ['file page', 'list']
const ROUNDS = 30
const SHOTS = 50
const WARMING = 10
const PROMISE = 1.1

/** What remembering costs a page: with it and without it in many short turns on one server, so that a noisy moment hits both. */
export async function measureAudit(database: BenchDatabase, files: number, say: (line: string) => void): Promise<void> {
  const cookie = await signIn(database)
  const app = await start('app-server.ts', [database.appUrl])
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const remembering = await readRemembering(owner)
  const postgres = await readPostmaster(owner)

  try {
    const rows: string[][] = []
    for (const { operation, ours } of await cases(owner, files, await nextPage(app.port, cookie))) {
      if (!PAGES.includes(operation)) continue
      say(`  ${operation}`)
      const turn = async (count: number): Promise<Turn> => {
        const before = processorTime(app.child.pid ?? 0) + processorTime(postgres)
        const { median, shots } = await fire(app.port, cookie, 1, count, ours)
        return { median, processor: processorTime(app.child.pid ?? 0) + processorTime(postgres) - before, shots }
      }
      rows.push([operation, ...(await compare(owner, remembering, turn))])
    }
    printTable(['page', 'remembering', 'without', 'ratio', 'cpu', 'cpu without', 'cpu ratio', `promise ≤ ${PROMISE.toFixed(2)}`], rows)
    console.log(
      `\n${files.toLocaleString('en')} files. Middle of ${ROUNDS} rounds, milliseconds at one connection; cpu is of server and PostgreSQL.`,
    )
    console.log('The promise is about time; on a machine with other work it wanders, so run it more than once.')
  } finally {
    await owner.query(remembering)
    await owner.end()
    app.child.kill()
  }
}

interface Turn {
  /** milliseconds */
  median: number
  processor: number
  shots: number
}

async function compare(owner: pg.Client, remembering: string, turn: (count: number) => Promise<Turn>): Promise<string[]> {
  const turns = { with: [] as Turn[], without: [] as Turn[] }
  for (let round = -1; round < ROUNDS; round++) {
    for (const [text, kept] of [
      [remembering, turns.with],
      [FORGETTING, turns.without],
    ] as const) {
      await owner.query(text)
      await turn(WARMING)
      const one = await turn(SHOTS)
      if (round >= 0) kept.push(one) // the first round warms plans and pages
    }
  }
  const [time, timeWithout] = [timeOf(turns.with), timeOf(turns.without)]
  const [cpu, cpuWithout] = [processorOf(turns.with), processorOf(turns.without)]
  return [
    ...[time, timeWithout, time / timeWithout, cpu, cpuWithout, cpu / cpuWithout].map((value) => value.toFixed(2)),
    time / timeWithout <= PROMISE ? 'kept' : 'broken',
  ]
}

const timeOf = (turns: readonly Turn[]) => quantiles(turns.map(({ median }) => median)).median

function processorOf(turns: readonly Turn[]): number {
  const sum = (pick: (turn: Turn) => number) => turns.reduce((total, turn) => total + pick(turn), 0)
  return sum(({ processor }) => processor) / sum(({ shots }) => shots)
}

/** The first process of PostgreSQL on this machine; its backends are its children. */
async function readPostmaster(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ pid: number }>(`select split_part(pg_read_file('postmaster.pid'), E'\n', 1)::int as pid`)
  return rows[0]?.pid ?? 0
}

/** The product has no switch: here, in the database of the bench alone, its owner puts an empty function in the place of the real one. */
const FORGETTING = `create or replace function platform.remember(events jsonb) returns void language plpgsql as 'begin end'`

async function readRemembering(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{ text: string }>(`select pg_get_functiondef('platform.remember(jsonb)'::regprocedure) as text`)
  const text = rows[0]?.text ?? ''
  if (!text.includes('audit_event')) throw new Error('an earlier run left the bench database without its trail: drop it and start again')
  return text
}
