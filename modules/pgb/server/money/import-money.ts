import { sql } from 'kysely'
import { findOrMakePeople, type PartiesTables } from '#modules/parties/server/index.ts'
import type { KeyRing } from '#platform/server/key-ring.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import { makeSealer, type Sealer } from '#platform/server/sealed.ts'
import { type Actor, doWork, type Work, type WorkContext } from '#platform/server/work.ts'
import { type MoneyErrand, type MoneyImportResult, pgbPermissions } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { type BudgetFile, takeBudgetFile } from '../work-on-budget.ts'
import { digestOf, mustBeNew } from './check-money-file.ts'
import { getImport } from './find-imports.ts'
import { insertSet, type Standing } from './insert-money.ts'
import { mappingFor, proposeMapping } from './mapping-rules.ts'
import { readGround } from './money-ground.ts'
import { openSheet } from './money-lines.ts'
import { keepMapping, keptMapping, mustBeComplete } from './money-mapping.ts'
import { emptyTally, type Stranger, setsOf, type Tally } from './read-money.ts'

type MoneyWork = Work<PgbTables & PartiesTables>

/** How somebody who waits hears how far it is. */
export interface Watch {
  tally: Tally
  /** After each set of lines; throws when it has to stop */
  say: (lines: number) => Promise<void>
}
const nobodyWaits = (): Watch => ({ tally: emptyTally(), say: () => Promise.resolve() })

/**
 * Takes the right lines of a file over, in sets and in one transaction; wrong ones are left out and told, what stands there already adds nothing.
 * Refuses what `takeBudgetFile`, `openSheet`, `mustBeNew` and `mustBeComplete` refuse, `money.nothing-new` and `money.holders-only-of-provider`.
 */
export async function importMoney(
  work: MoneyWork,
  sealer: Sealer,
  id: string,
  errand: MoneyErrand,
  bytes: Buffer,
  watch: Watch = nobodyWaits(),
): Promise<MoneyImportResult> {
  const file = await takeBudgetFile(work, id)
  const digest = digestOf(bytes)
  await mustBeNew(work, file, errand, digest)
  const { heading } = await openSheet(bytes)
  const mapping = mappingFor(
    errand.content,
    errand.mapping ?? proposeMapping(errand.content, heading, await keptMapping(work, file, errand)).mapping,
  )
  mustBeComplete(errand.content, mapping, heading)
  await keepMapping(work, file, errand, mapping)
  const importId = newId()
  await work.tx
    .insertInto('pgb.import')
    .values({
      id: importId,
      investigation_id: id,
      municipality_id: file.municipalityId,
      content: errand.content,
      source_system: errand.sourceSystem,
      mapping: JSON.stringify(mapping),
      digest,
      lines: 0,
      added: 0,
      known: 0,
      refused: 0,
      imported_by: work.actor.id ?? '',
      imported_at: work.now,
      taken_back_by: null,
      taken_back_at: null,
      taken_back_because: null,
    })
    .execute()
  const holders = errand.addHoldersBecause ? await addStrangers(work, sealer, file, { ...errand, mapping }, importId, bytes, watch) : 0
  const tally = await takeOver(work, sealer, file, { ...errand, mapping }, importId, bytes, watch)
  if (tally.add === 0) throw ruleBroken('money.nothing-new')
  const counts = { lines: tally.lines, added: tally.add, known: tally.known, refused: tally.wrong }
  await work.tx
    .updateTable('pgb.import')
    .set({ ...counts, problems: JSON.stringify(tally.problems) })
    .where('id', '=', importId)
    .execute()
  work.record('budget.money-imported', { kind: 'investigation', id }, { import: importId, content: errand.content, holders, ...counts })
  return getImport(work, id, importId)
}

type Errand = MoneyErrand & { mapping: NonNullable<MoneyErrand['mapping']> }

async function takeOver(
  work: MoneyWork,
  sealer: Sealer,
  file: BudgetFile,
  errand: Errand,
  importId: string,
  bytes: Buffer,
  { tally, say }: Watch,
): Promise<Tally> {
  const ground = await readGround(work, sealer, file, errand)
  const standing: Standing = { file, importId, sourceSystem: errand.sourceSystem, sealer }
  const { content, mapping } = errand
  // While one set is stored the next one is read.
  let storing: Promise<unknown> = Promise.resolve()
  for await (const set of setsOf(await openSheet(bytes), { content, mapping }, ground, tally)) {
    await storing
    storing = insertSet(work, standing, content, set)
    // When reading the next set is refused nobody waits for this one any more.
    storing.catch(() => undefined)
    await say(tally.lines)
  }
  await storing
  return tally
}

/** People of whom there are right lines become budget holders, for the reason that was given. */
async function addStrangers(
  work: MoneyWork,
  sealer: Sealer,
  file: BudgetFile,
  errand: Errand,
  importId: string,
  bytes: Buffer,
  { say }: Watch,
): Promise<number> {
  if (file.kind !== 'provider') throw ruleBroken('money.holders-only-of-provider')
  const tally = emptyTally()
  const ground = await readGround(work, sealer, file, errand)
  const { content, mapping } = errand
  for await (const _ of setsOf(await openSheet(bytes), { content, mapping }, ground, tally)) await say(0)
  const strangers = [...tally.strangers.values()]
  const people = await findOrMakePeople(work, sealer, file.municipalityId, strangers.map(asPerson))
  // Somebody whose birth date contradicts the BSN stays out: their lines are told as those of a stranger.
  const found = [...new Set(people.flatMap((person) => (person ? [person.id] : [])))]
  if (found.length === 0) return 0

  await sql`
    insert into pgb.holder (id, investigation_id, municipality_id, person_id, because, added_by, added_at, import_id)
    select p.id, ${file.id}::uuid, ${file.municipalityId}::uuid, p.person, ${errand.addHoldersBecause ?? ''}, ${work.actor.id}::uuid, ${work.now}::timestamptz, ${importId}::uuid
      from unnest(${found.map(() => newId())}::uuid[], ${found}::uuid[]) p(id, person)
     where not exists (select from pgb.holder h where h.investigation_id = ${file.id} and h.person_id = p.person)`.execute(work.tx)
  work.record('budget.holders-added', { kind: 'investigation', id: file.id }, { count: found.length, from: 'import' })
  return found.length
}

const asPerson = ({ bsn, surname, birthDate }: Stranger) => ({
  kind: 'person' as const,
  bsn,
  ...(surname && { surname }),
  ...(birthDate && { birthDate }),
})

/** For the command line: the same in the name of a colleague, for the file with this reference. Refuses `thing.not-found` when there is none. */
export function importMoneyAs(
  context: WorkContext,
  keys: KeyRing,
  actor: Actor,
  { reference, bytes, ...errand }: Pick<MoneyErrand, 'content' | 'sourceSystem'> & { reference: string; bytes: Buffer },
): Promise<MoneyImportResult> {
  const admit = ({ roles }: Actor) => {
    if (!pgbPermissions['pgb.work'].some((role) => roles.includes(role))) throw ruleBroken('access.not-permitted')
  }
  return doWork(context, { onBehalfOf: actor, purpose: 'social-domain-enforcement', admit }, async (work: MoneyWork) => {
    const { rows } = await sql<{ id: string }>`
      select i.id from investigations.investigation i join pgb.inquiry q on q.investigation_id = i.id where i.reference = ${reference}`.execute(
      work.tx,
    )
    if (!rows[0]) throw notFound()
    return importMoney(work, makeSealer(keys), rows[0].id, errand, bytes)
  })
}
