import { readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { prepareDatabase } from '#database/prepare.ts'
import { importProgramme, type ProgrammeTables, readProgrammeFile } from '#modules/programme/server/index.ts'
import { openPool } from '#platform/server/database.ts'
import { startPostgres } from '#platform/server/embedded-postgres.ts'
import { oneKey } from '#platform/server/key-ring.ts'
import { doWork } from '#platform/server/work.ts'

/** Known, so only for measuring. */
const benchKey = Buffer.alloc(32, 9)
export const benchKeys = oneKey(benchKey)

export interface BenchDatabase {
  ownerUrl: string
  appUrl: string
  stop: () => Promise<unknown>
}

const folder = path.join(import.meta.dirname, 'data')

/** A database with so many files, made once and kept outside git. BENCH_DATABASE_URL names another server than the embedded one. */
export async function benchDatabase(files: number, say: (line: string) => void): Promise<BenchDatabase> {
  const given = process.env.BENCH_DATABASE_URL
  const server = given ? undefined : await startPostgres(folder)
  const url = new URL(given ?? server?.url ?? '')
  url.pathname = `/wederhoor_bench_${files}`
  const ownerUrl = url.toString()
  const { appUrl } = await prepareDatabase(ownerUrl, benchKey)

  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query('select count(*)::int as n from staff.unit')
  if (rows[0].n === 0) await fill(client, files, say)
  await adoptProgramme(client, appUrl)
  await client.end()
  return { ownerUrl, appUrl, stop: async () => server?.stop() }
}

/** The page of a year shows a programme: that of 2024, running. */
async function adoptProgramme(client: pg.Client, appUrl: string): Promise<void> {
  const { rows } = await client.query(
    `select id, account, name, null as "unitId", array['policy'] as roles from staff.account where account = 'bench-1'
       and not exists (select from programme.version)`,
  )
  if (!rows[0]) return

  const pool = openPool(appUrl, 1)
  const context = { pool, clock: () => new Date(), reactions: {} }
  const file = readProgrammeFile(path.join(import.meta.dirname, '../policy/programme-2024.json'))
  await doWork<ProgrammeTables, unknown>(context, { onBehalfOf: rows[0], purpose: 'programme-account' }, (work) =>
    importProgramme(work, file),
  )
  await client.query(`update programme.version set state = 'running', adopted_by = 'meting', adopted_on = '2023-12-12'`)
  await pool.end()
}

async function fill(client: pg.Client, files: number, say: (line: string) => void): Promise<void> {
  const script = (await readFile(path.join(import.meta.dirname, 'generate.sql'), 'utf8')).replaceAll(':files', String(files))
  const started = Date.now()
  await client.query('begin')
  for (const statement of script.split(/;\n/).filter((text) => /^(insert|alter|analyze|call)/m.test(text))) {
    await client.query(statement)
    say(`  ${/(?:into|table|call) ([\w.]+)/.exec(statement)?.[1]} (${Math.round((Date.now() - started) / 1000)} s)`)
  }
  await client.query('commit')
  await client.query('vacuum analyze')
}
