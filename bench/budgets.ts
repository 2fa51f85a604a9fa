import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { importMoneyAs } from '#modules/pgb/server/index.ts'
import { openPool } from '#platform/server/database.ts'
import type { Actor } from '#platform/server/work.ts'
import { type BenchDatabase, benchKeys } from './bench-database.ts'
import { measurePoints } from './points.ts'
import { printTable } from './table.ts'
import { type Taken, timed } from './timed.ts'

const LINES = 100_000
const AGREEMENTS = 300
const HOLDERS = 100
const ACCOUNTS = 150

/** A hundred thousand payments read into a file with all checks, sealing and row security, beside a bare COPY of the same rows into one table without keys. */
export async function measureBudgets(database: BenchDatabase): Promise<void> {
  const run = Date.now()
  // One connection, so that its processor time can be told.
  const pool = openPool(database.appUrl, 1)
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const actor = await somebody(owner)
  const { id, reference } = await budgetFile(owner, actor, run)
  const bytes = Buffer.from(`${HEAD}\n${Array.from({ length: LINES }, (_, index) => lineOf(index, run)).join('\n')}\n`)

  const bare = await timed(owner, () => copyBare(owner, run))
  const context = { pool, clock: () => new Date(), reactions: {} }
  const loop = monitorEventLoopDelay({ resolution: 5 })
  loop.enable()
  const ours = await timed(pool, async () => {
    const { added } = await importMoneyAs(context, benchKeys, actor, { content: 'payments', sourceSystem: 'PGB2.0', reference, bytes })
    if (added !== LINES) throw new Error(`added ${added} of ${LINES} payments`)
  })
  loop.disable()
  const again = await timed(pool, async () => {
    const more = Buffer.concat([bytes, Buffer.from(`${lineOf(LINES, run)}\n`)])
    const { added } = await importMoneyAs(context, benchKeys, actor, {
      content: 'payments',
      sourceSystem: 'PGB2.0',
      reference,
      bytes: more,
    })
    if (added !== 1) throw new Error(`added ${added} payments a second time`)
  })

  const line = (what: string, { seconds, ownSeconds, databaseSeconds }: Taken) => [
    what,
    seconds.toFixed(2),
    ownSeconds.toFixed(2),
    databaseSeconds.toFixed(2),
    `${((ownSeconds + databaseSeconds) / (bare.ownSeconds + bare.databaseSeconds)).toFixed(1)} ×`,
  ]
  printTable(
    ['100,000 payments', 'seconds', 'processor: ours', 'processor: database', 'processor beside COPY'],
    [
      line('bare COPY, no checks, no keys', bare),
      line('import with checks, sealing, keys and row security', ours),
      line('the same with one line more: one is added', again),
    ],
  )
  printTable(
    ['while it ran', 'milliseconds'],
    [
      ['longest time in which others waited', (loop.max / 1e6).toFixed(0)],
      ['in 99 of 100 turns at most', (loop.percentile(99) / 1e6).toFixed(0)],
    ],
  )
  await measurePoints({ pool, owner, actor, file: id })
  await Promise.all([pool.end(), owner.end()])
}

const HEAD = 'kenmerk zorgovereenkomst;kenmerk betaling;kenmerk declaratie;betaald op;van;tot en met;bedrag;iban;naam rekening'
const two = (value: number) => String(value).padStart(2, '0')
const lineOf = (index: number, run: number) => {
  const month = two(1 + (index % 12))
  return `Z-${run}-${index % AGREEMENTS};P-${run}-${index};D-${index};25-${month}-2024;01-${month}-2024;28-${month}-2024;1.${two(index % 100)}0,${two(index % 100)};${ibanOf(index % ACCOUNTS)};Thuiszorg ${index % ACCOUNTS}`
}

/** A Dutch account number that nobody has, with its check digits. */
function ibanOf(number: number): string {
  const account = String(9_000_000_000 + number)
  const remainder = Number(BigInt(`10112310${account}232100`) % 97n) // ABNA, NL, 00
  return `NL${two(98 - remainder)}ABNA${account}`
}

async function somebody(owner: pg.Client): Promise<Actor> {
  const { rows } = await owner.query(`select id, account, name, unit_id as "unitId" from staff.account where account = 'bench-3'`)
  return { ...rows[0], roles: ['specialist'] }
}

/** A file about budgets on which this colleague works, with many budget holders and care agreements. */
async function budgetFile(owner: pg.Client, { id: lead }: Actor, run: number): Promise<{ id: string; reference: string }> {
  const { rows } = await owner.query<{ id: string; reference: string }>(
    `update investigations.investigation set lead_id = $1 where id = (
       select i.id from investigations.investigation i join pgb.holder h on h.investigation_id = i.id where i.stage <> 'closed' and not i.sealed
         and not exists (select from pgb.agreement a where a.investigation_id = i.id) order by i.id limit 1)
     returning id, reference`,
    [lead],
  )
  const [file] = rows
  if (!file) throw new Error('the bench database has no open file about budgets that nothing was read into')
  await owner.query(
    `insert into pgb.provider (id, investigation_id, municipality_id, kind, name)
     select gen_random_uuid(), investigation_id, municipality_id, 'organisation', 'Zorg ' || $2 from pgb.inquiry where investigation_id = $1`,
    [file.id, run],
  )
  await owner.query(
    `insert into pgb.holder (id, investigation_id, municipality_id, person_id, because, added_by, added_at)
     select gen_random_uuid(), q.investigation_id, q.municipality_id, p.id, 'Staat op de declaraties van deze aanbieder.', $2, now()
       from pgb.inquiry q join parties.person p on p.municipality_id = q.municipality_id where q.investigation_id = $1 order by p.id limit $3
     on conflict do nothing`,
    [file.id, lead, HOLDERS],
  )
  await owner.query(
    `insert into pgb.agreement (id, investigation_id, municipality_id, holder_id, provider_id, source_system, source_reference, unit, valid_from)
     select gen_random_uuid(), h.investigation_id, h.municipality_id, h.id, (select id from pgb.provider where investigation_id = $1 and name = 'Zorg ' || $2),
            'PGB2.0', 'Z-' || $2 || '-' || n, 'hour', '2020-01-01'
       from (select *, row_number() over (order by id) as place, count(*) over () as people from pgb.holder where investigation_id = $1) h
       join generate_series(0, $3::int) n on n % h.people = h.place - 1`,
    [file.id, String(run), AGREEMENTS - 1],
  )
  await owner.query('analyze pgb.agreement')
  return file
}

async function copyBare(owner: pg.Client, run: number): Promise<void> {
  await owner.query(
    `create temp table bare (agreement text, reference text, claim text, paid_on date, period_from date, period_to date, cents bigint, iban text, name text)`,
  )
  const lines = Readable.from(
    (function* () {
      for (let index = 0; index < LINES; index++) {
        const month = two(1 + (index % 12))
        yield `Z-${run}-${index % AGREEMENTS}\tP-${run}-${index}\tD-${index}\t2024-${month}-25\t2024-${month}-01\t2024-${month}-28\t1${two(index % 100)}0${two(index % 100)}\t${ibanOf(index % ACCOUNTS)}\tThuiszorg ${index % ACCOUNTS}\n`
      }
    })(),
  )
  await pipeline(lines, owner.query(copyFrom('copy bare from stdin')))
}
