import { sql } from 'kysely'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import { type ImportRun, inHand, type MoneyErrand } from '../../contract.ts'
import { importFilePlace } from '../sealed-columns.ts'
import type { PgbTables } from '../tables.ts'
import { findBudgetFile, findOwnBudgetFile, me, takeBudgetFile } from '../work-on-budget.ts'
import { digestOf, mustBeNew } from './check-money-file.ts'
import { IMPORT_MONEY } from './import-job.ts'
import { mappingFor, proposeMapping } from './mapping-rules.ts'
import { openSheet } from './money-lines.ts'
import { keptMapping, mustBeComplete } from './money-mapping.ts'

const SHOWN = 10
/** Seconds after which another server may go on with it: whoever took it was stopped. Two at once do it one after the other, and once. */
const LONGEST = 60
const TRIES = 4

/**
 * Keeps a file, sealed, until it is taken over in the background. Refuses what `takeBudgetFile`, `openSheet`, `mustBeNew` and `mustBeComplete`
 * refuse, `money.already-running` and `money.holders-only-of-provider`; what only its lines show is told by the run.
 */
export async function startImport(
  work: Work<PgbTables>,
  sealer: Sealer,
  id: string,
  errand: MoneyErrand,
  bytes: Buffer,
): Promise<ImportRun> {
  await findOwnBudgetFile(work, id)
  // Asked before anybody waits for the file, which is held while lines come in.
  await mustBeFree(work, id)
  const file = await takeBudgetFile(work, id)
  await mustBeFree(work, id)
  await mustBeNew(work, file, errand, digestOf(bytes))
  if (errand.addHoldersBecause && file.kind !== 'provider') throw ruleBroken('money.holders-only-of-provider')
  const { heading, lines } = await openSheet(bytes)
  await lines.return(undefined)
  const { content, sourceSystem } = errand
  const mapping = mappingFor(content, errand.mapping ?? proposeMapping(content, heading, await keptMapping(work, file, errand)).mapping)
  mustBeComplete(content, mapping, heading)

  const run = newId()
  const of = { investigation_id: id, municipality_id: file.municipalityId }
  await work.tx
    .insertInto('pgb.import_run')
    .values({
      id: run,
      ...of,
      content,
      source_system: sourceSystem,
      mapping: JSON.stringify(mapping),
      add_holders_because: errand.addHoldersBecause ?? null,
      lines: errand.lines ?? null,
      asked_by: me(work),
      asked_at: work.now,
    })
    .execute()
  const sealed = sealer.sealBytes(bytes, importFilePlace(run))
  await work.tx
    .insertInto('pgb.import_file')
    .values({ run_id: run, ...of, content_sealed: sealed })
    .execute()
  await enqueue(work, IMPORT_MONEY, { file: id, run, account: me(work) }, { tries: TRIES, within: LONGEST })
  work.record('budget.import-asked', { kind: 'investigation', id }, { run, content })
  return getRun(work, id, run)
}

async function mustBeFree(work: Work<PgbTables>, id: string): Promise<void> {
  const [newest] = await readRuns(work, id)
  if (newest && inHand(newest)) throw ruleBroken('money.already-running')
}

/** Files that are taken over, or were lately, newest first. Refuses `thing.not-found`. */
export async function findRuns(work: Work<PgbTables>, id: string): Promise<ImportRun[]> {
  await findBudgetFile(work, id)
  return readRuns(work, id)
}

async function readRuns(work: Work<PgbTables>, id: string): Promise<ImportRun[]> {
  const { rows } = await sql<ImportRun>`
    select r.id, r.content, r.source_system as "sourceSystem", r.state, r.lines, r.read_lines as "readLines", r.import_id as "importId",
           r.failed_because as "failedBecause", a.name as "askedBy", to_json(r.asked_at)#>>'{}' as "askedAt"
      from pgb.import_run r join staff.account a on a.id = r.asked_by
     where r.investigation_id = ${id} order by r.asked_at desc, r.id desc limit ${SHOWN}`.execute(work.tx)
  return rows
}

async function getRun(work: Work<PgbTables>, id: string, run: string): Promise<ImportRun> {
  const found = (await readRuns(work, id)).find((one) => one.id === run)
  if (!found) throw notFound()
  return found
}

/** Stops taking a file over; the job notices before it stores the next lines, and all of it is undone. Refuses `thing.not-found`, `money.not-running`. */
export async function cancelImport(work: Work<PgbTables>, id: string, run: string): Promise<ImportRun> {
  await findOwnBudgetFile(work, id)
  await getRun(work, id, run)
  const { numUpdatedRows } = await work.tx
    .updateTable('pgb.import_run')
    .set({ state: 'cancelled', ended_at: work.now })
    .where('id', '=', run)
    .where('investigation_id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleBroken('money.not-running')
  work.record('budget.import-stopped', { kind: 'investigation', id }, { run })
  return getRun(work, id, run)
}
