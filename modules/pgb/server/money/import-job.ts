import { sql } from 'kysely'
import type { PartiesTables } from '#modules/parties/server/index.ts'
import type { Job } from '#platform/server/jobs/job.ts'
import type { KeyRing } from '#platform/server/key-ring.ts'
import { Refusal, ruleBroken } from '#platform/server/refusal.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import { doWork, thePublic, type Work, type WorkContext } from '#platform/server/work.ts'
import { MoneyMapping, pgbPermissions } from '../../contract.ts'
import { importFilePlace } from '../sealed-columns.ts'
import type { PgbTables } from '../tables.ts'
import { importMoney, type Watch } from './import-money.ts'
import { emptyTally } from './read-money.ts'

export const IMPORT_MONEY = 'pgb.import-money'

class Stopped extends Error {}
type ImportWork = Work<PgbTables & PartiesTables>
interface Ids {
  file: string
  run: string
  account: string
}

/**
 * Takes a file over in one transaction of its own: all of it comes in, or nothing. How far it is is said outside that transaction, so that
 * everybody sees it; so it notices that somebody stopped it. When the server stops halfway the queue gives it again, and it begins anew.
 */
export const importMoneyJob = (context: WorkContext, keys: KeyRing): Job => ({
  purpose: 'social-domain-enforcement',
  onBehalfOf: ({ account }) => account,
  run: async (work: ImportWork, { file = '', run = '', account = '' }, lastTry) => {
    const ids = { file, run, account }
    const watch: Watch = { tally: emptyTally(), say: (lines) => inOwnWork(context, ids, (own) => say(own, run, lines)) }
    try {
      await watch.say(0)
      await inOwnWork(context, ids, (own) => takeOver(own, keys, ids, watch))
    } catch (error) {
      if (error instanceof Stopped) return
      const refused = error instanceof Refusal
      if (!refused && !lastTry) throw error
      await end(work, ids, refused ? error.code : 'fault', watch.tally.lines)
    }
  },
})

const inOwnWork = <Result>(context: WorkContext, { account, file }: Ids, doing: (own: ImportWork) => Promise<Result>) =>
  doWork(
    { ...context, cameFrom: 'background' },
    {
      purpose: 'social-domain-enforcement',
      onBehalfOf: { ...thePublic, id: account, account: 'background' },
      thing: { kind: 'investigation', id: file },
    },
    doing,
  )

async function takeOver(own: ImportWork, keys: KeyRing, { file, run }: Ids, watch: Watch): Promise<void> {
  const asked = await own.tx
    .selectFrom('pgb.import_run as r')
    .innerJoin('pgb.import_file as f', 'f.run_id', 'r.id')
    .select(['r.content', 'r.source_system', 'r.mapping', 'r.add_holders_because', 'f.content_sealed'])
    .where('r.id', '=', run)
    .executeTakeFirst()
  if (!asked) throw new Stopped()
  await mustStillWork(own)
  const sealer = makeSealer(keys)
  const errand = {
    content: asked.content,
    sourceSystem: asked.source_system,
    mapping: MoneyMapping.parse(asked.mapping),
    addHoldersBecause: asked.add_holders_because ?? undefined,
  }
  const { id } = await importMoney(own, sealer, file, errand, sealer.openBytes(asked.content_sealed, importFilePlace(run)), watch)
  const { numUpdatedRows } = await own.tx
    .updateTable('pgb.import_run')
    .set({ state: 'done', read_lines: watch.tally.lines, import_id: id, ended_at: own.now })
    .where('id', '=', run)
    .where('state', '=', 'running')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Stopped()
}

/** Who asked may have got another role while the file waited: then nothing is written in their name. Refuses `access.not-permitted`. */
async function mustStillWork(own: ImportWork): Promise<void> {
  const { rows } = await sql<{ works: boolean }>`
    select exists (select from unnest(${[...pgbPermissions['pgb.work']]}::text[]) role where staff.actor_has_role(role)) as works`.execute(
    own.tx,
  )
  if (!rows[0]?.works) throw ruleBroken('access.not-permitted')
}

/** Writes how far it is. Throws Stopped when it is no longer wanted. */
async function say(own: ImportWork, run: string, lines: number): Promise<void> {
  const { numUpdatedRows } = await own.tx
    .updateTable('pgb.import_run')
    .set({ state: 'running', read_lines: lines })
    .where('id', '=', run)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Stopped()
}

async function end(work: ImportWork, { file, run }: Ids, code: string, lines: number): Promise<void> {
  const { numUpdatedRows } = await work.tx
    .updateTable('pgb.import_run')
    .set({ state: 'failed', failed_because: code, read_lines: lines, ended_at: work.now })
    .where('id', '=', run)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  if (numUpdatedRows > 0n) work.record('budget.import-failed', { kind: 'investigation', id: file }, { run, code })
}

/** With the ten minutes between two rounds, no file lies longer than an hour. */
const LEFT_AFTER = 45 * 60 * 1000

/** Ends what nobody goes on with, so that no file is left lying. */
export const endLeftImports: Job = {
  purpose: 'social-domain-enforcement',
  run: async (work) => {
    const before = new Date(work.now.getTime() - LEFT_AFTER)
    const { rows } = await sql<{ file: string; run: string }>`
      select investigation_id as file, run_id as run from pgb.end_left_imports(${before}, ${work.now})`.execute(work.tx)
    for (const { file, run } of rows) work.record('budget.import-failed', { kind: 'investigation', id: file }, { run, code: 'left' })
  },
}
