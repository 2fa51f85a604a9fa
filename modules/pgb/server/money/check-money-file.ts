import { createHash } from 'node:crypto'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import { type MoneyErrand, type MoneyFile, type MoneyPreview, SHOWN_PROBLEMS } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { type BudgetFile, findOwnBudgetFile } from '../work-on-budget.ts'
import { plainCell } from './cell-rules.ts'
import { mappingFor, proposeMapping } from './mapping-rules.ts'
import { readGround } from './money-ground.ts'
import { openSheet } from './money-lines.ts'
import { keepMapping, keptMapping, mustBeComplete } from './money-mapping.ts'
import { emptyTally, setsOf } from './read-money.ts'

const FIRST = 4
const LONGEST_SHOWN = 60

/** Reads the heading of a file and says what its columns are taken for; nothing is kept. Refuses what `findOwnBudgetFile`, `openSheet` and `mustBeNew` refuse. */
export async function readMoneyFile(work: Work<PgbTables>, id: string, errand: MoneyErrand, bytes: Buffer): Promise<MoneyFile> {
  const file = await findOwnBudgetFile(work, id)
  await mustBeNew(work, file, errand, digestOf(bytes))
  const { heading, lines } = await openSheet(bytes)
  const first: string[][] = []
  for await (const { cells } of lines) {
    first.push(heading.map((_, index) => plainCell(cells[index] ?? '').slice(0, LONGEST_SHOWN)))
    if (first.length === FIRST) break
  }
  if (first.length === 0) throw ruleBroken('money.file-missing')
  return { heading, first, ...proposeMapping(errand.content, heading, await keptMapping(work, file, errand)) }
}

/** Says what would come of a file, and keeps how it was read for the next time; nothing gets into the investigation. */
export async function checkMoneyFile(
  work: Work<PgbTables>,
  sealer: Sealer,
  id: string,
  errand: MoneyErrand,
  bytes: Buffer,
): Promise<MoneyPreview> {
  const file = await findOwnBudgetFile(work, id)
  await mustBeNew(work, file, errand, digestOf(bytes))
  const sheet = await openSheet(bytes)
  const mapping = mappingFor(errand.content, errand.mapping ?? {})
  mustBeComplete(errand.content, mapping, sheet.heading)
  await keepMapping(work, file, errand, mapping)

  const tally = emptyTally()
  const ground = await readGround(work, sealer, file, errand)
  for await (const _ of setsOf(sheet, { content: errand.content, mapping }, ground, tally));
  if (tally.lines === 0) throw ruleBroken('money.file-missing')
  const { lines, add, known, wrong, cents, strangers, problems } = tally
  return {
    lines,
    add,
    known,
    wrong,
    cents: errand.content === 'agreements' ? null : cents,
    strangers: file.kind === 'provider' ? strangers.size : 0,
    problems: problems.slice(0, SHOWN_PROBLEMS),
  }
}

export const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest()

/** Refuses `money.file-known` while the same file stands in the investigation. */
export async function mustBeNew(work: Work<PgbTables>, file: BudgetFile, { content }: MoneyErrand, digest: Buffer): Promise<void> {
  const there = await work.tx
    .selectFrom('pgb.import')
    .select('id')
    .where('investigation_id', '=', file.id)
    .where('content', '=', content)
    .where('digest', '=', digest)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst()
  if (there) throw ruleBroken('money.file-known')
}
