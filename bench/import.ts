import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { importReports } from '#modules/reports/server/index.ts'
import { openPool } from '#platform/server/database.ts'
import { type BenchDatabase, benchKeys } from './bench-database.ts'
import { printTable } from './table.ts'

const LINES = 20_000

/** Lines a second of a list of signals with all checks, sealing and trail, beside a bare COPY of the same texts into one table. */
export async function measureImport(database: BenchDatabase): Promise<void> {
  const run = Date.now()
  const bytes = Buffer.from(`${HEAD}\n${Array.from({ length: LINES }, (_, index) => lineOf(index, run)).join('\n')}\n`)
  const pool = openPool(database.appUrl, 2)
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()

  const bare = await timed(() => copyBare(owner, run))
  const { rows } = await owner.query(`select id, account, name, unit_id as "unitId" from staff.account where account = 'bench-2'`)
  const actor = { ...rows[0], roles: ['specialist'] }
  const context = { pool, clock: () => new Date(), reactions: {} }
  const ours = await timed(async () => {
    const totals = await importReports({ context, keys: benchKeys, actor, bytes })
    if (totals.kept !== LINES) throw new Error(`kept ${totals.kept} of ${LINES} lines`)
  })
  const again = await timed(async () => {
    const totals = await importReports({ context, keys: benchKeys, actor, bytes })
    if (totals.kept !== 0) throw new Error(`kept ${totals.kept} lines a second time`)
  })

  const perSecond = (seconds: number) => Math.round(LINES / seconds).toLocaleString('en')
  printTable(
    ['import', 'seconds', 'lines a second', 'share of COPY'],
    [
      ['bare COPY, no checks', bare.toFixed(2), perSecond(bare), '100 %'],
      ['import with checks and trail', ours.toFixed(2), perSecond(ours), `${Math.round((bare / ours) * 100)} %`],
      ['the same file again, nothing added', again.toFixed(2), perSecond(again), `${Math.round((bare / again) * 100)} %`],
    ],
  )
  await Promise.all([pool.end(), owner.end()])
}

const HEAD = 'ontvangen_op;bron;kanaal;regeling;omschrijving;melder_naam;betrokkene_naam;betrokkene_geboortedatum'
const lineOf = (index: number, run: number) =>
  `${1 + (index % 28)}-3-2024;inwoner;brief;bijstand levensonderhoud;De betrokkene werkt in een winkel en geeft dat niet door, nummer ${index} van lijst ${run}.;Melder ${index};Testpersoon ${index};1-2-19${50 + (index % 50)}`

async function copyBare(owner: pg.Client, run: number): Promise<void> {
  await owner.query('create temp table bare (id int, received_on date, source text, channel text, scheme text, summary text, name text)')
  const lines = Readable.from(
    (function* () {
      for (let index = 0; index < LINES; index++)
        yield `${index}\t2024-03-01\tresident\tletter\tsubsistence\tDe betrokkene werkt in een winkel, nummer ${index} van ${run}.\tTestpersoon ${index}\n`
    })(),
  )
  await pipeline(lines, owner.query(copyFrom('copy bare from stdin')))
}

async function timed(run: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await run()
  return (performance.now() - started) / 1000
}
