import type pg from 'pg'
import { listCheckRows, listChecks, type PgbTables } from '#modules/pgb/server/index.ts'
import { type Actor, doWork, type Work } from '#platform/server/work.ts'
import { quantiles } from './load.ts'
import { printTable } from './table.ts'
import { timed } from './timed.ts'

const TURNS = 7

interface File {
  /** One connection of the product */
  pool: pg.Pool
  owner: pg.Client
  actor: Actor
  file: string
}

/**
 * What there is to check in a file with as many claims as payments, and a page of the rows under the point that has most of them,
 * beside the two questions without which nothing can be known: the sum of the payments and of the claims of the file, in plain SQL.
 */
export async function measurePoints({ pool, owner, actor, file }: File): Promise<void> {
  await claimWhatWasPaid(owner, file)
  const context = { pool, clock: () => new Date(), reactions: {} }
  const ask = <Answer>(work: (work: Work<PgbTables>) => Promise<Answer>) =>
    doWork(context, { onBehalfOf: actor, purpose: 'social-domain-enforcement' }, work)
  const points = await ask((work) => listChecks(work, file))
  const [most] = points.toSorted((one, other) => other.rowCount - one.rowCount)
  if (!most) throw new Error('there is nothing to check in the file that was read in')

  const asked: [what: string, connection: pg.Pool | pg.Client, run: () => Promise<unknown>][] = [
    ['plain SQL: sums of payments and claims', owner, () => sums(owner, file)],
    [`${points.length} points, without their rows`, pool, () => ask((work) => listChecks(work, file))],
    [`25 of the ${most.rowCount} rows under one`, pool, () => ask((work) => listCheckRows(work, file, most, { limit: 25 }))],
  ]
  // In turns, so that a noisy moment hits all of them.
  const times = asked.map((): number[] => [])
  for (let turn = 0; turn < TURNS; turn++)
    for (const [index, [, connection, run]] of asked.entries())
      times[index]?.push((await timed(connection, async () => void (await run()))).seconds * 1000)

  const medians = times.map((own) => quantiles(own).median)
  const floor = medians[0] ?? Number.NaN
  const kilobytes = (JSON.stringify(points).length / 1000).toFixed(0)
  printTable(
    ['points to check', 'milliseconds', 'beside SQL', 'kilobytes'],
    asked.map(([what], index) => {
      const median = medians[index] ?? Number.NaN
      return [what, median.toFixed(0), `${(median / floor).toFixed(1)} ×`, index === 1 ? kilobytes : '']
    }),
  )
}

/** A claim for each payment, some of them for more than was agreed on; of a third of the care agreements the end lies before the last payments. */
async function claimWhatWasPaid(owner: pg.Client, file: string): Promise<void> {
  await owner.query(
    `insert into pgb.claim (id, investigation_id, municipality_id, agreement_id, source_system, source_reference, period_from, period_to, minutes, amount_cents, state)
     select gen_random_uuid(), p.investigation_id, p.municipality_id, p.agreement_id, 'bench', p.source_reference, p.period_from, p.period_to,
            case when hashtext(p.source_reference) % 40 = 0 then 2000 else 1000 end, p.amount_cents, 'paid'
       from pgb.payment p where p.investigation_id = $1 on conflict do nothing`,
    [file],
  )
  await owner.query(
    `update pgb.agreement set minutes_per_week = 300, ended_on = case when hashtext(source_reference) % 3 = 0 then date '2024-06-30' end where investigation_id = $1`,
    [file],
  )
  await owner.query('analyze pgb.claim, pgb.payment, pgb.agreement')
}

async function sums(owner: pg.Client, file: string): Promise<void> {
  for (const table of ['payment', 'claim'])
    await owner.query(
      `select agreement_id, count(*), sum(amount_cents) from pgb.${table} where investigation_id = $1 group by agreement_id`,
      [file],
    )
}
