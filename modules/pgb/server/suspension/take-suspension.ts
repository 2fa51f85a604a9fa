import type { Updateable } from 'kysely'
import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Facts } from '#platform/server/work.ts'
import type { SuspensionEvent, SuspensionState } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { me } from '../work-on-budget.ts'
import type { FoundSuspension, SuspensionWork } from './found-suspension.ts'
import { readSuspension } from './read-suspension.ts'

interface Step {
  revision: number
  /** In which states this act belongs */
  in: readonly SuspensionState[]
}

/** Nobody else takes a step of this suspension until this work is done; without effect for who may not change it. */
export const holdSuspension = (work: SuspensionWork, id: string) =>
  work.tx.selectFrom('pgb.suspension').select('id').where('id', '=', id).forUpdate().execute()

export const todayOf = (work: SuspensionWork): Day => dayInAmsterdam(work.now)

/** The suspension for somebody who works on its file. Refuses `thing.not-found`, `suspension.not-yours`, `suspension.wrong-state`, `budget.changed-meanwhile`. */
export async function takeToWork(work: SuspensionWork, id: string, step: Step): Promise<FoundSuspension> {
  await holdSuspension(work, id)
  const found = await readSuspension(work, id)
  if (!found.works) throw ruleBroken('suspension.not-yours')
  return mustFit(found, step)
}

/**
 * The suspension for the manager who decides, asked about a conflict of interest. Refuses `thing.not-found`, `suspension.worker-decides`,
 * `suspension.no-mandate`, `suspension.wrong-state`, `suspension.conflict-not-asked`, `budget.changed-meanwhile`.
 */
export async function takeToDecide(work: SuspensionWork, id: string, step: Step): Promise<FoundSuspension> {
  const found = await readSuspension(work, id)
  if (found.works || [found.draftedBy, found.proposedBy?.id, found.end?.by.id].includes(me(work)))
    throw ruleBroken('suspension.worker-decides')
  if (!found.decides) throw ruleBroken('suspension.no-mandate')
  mustFit(found, step)
  if (found.knows === null) throw ruleBroken('suspension.conflict-not-asked')
  return found
}

function mustFit(found: FoundSuspension, step: Step): FoundSuspension {
  if (!step.in.includes(found.state)) throw ruleBroken('suspension.wrong-state')
  if (found.revision !== step.revision) throw ruleBroken('budget.changed-meanwhile')
  return found
}

/** Stores a step and remembers it on the file, unless somebody else took one meanwhile. Refuses `budget.changed-meanwhile`. */
export async function keepStep(
  work: SuspensionWork,
  found: FoundSuspension,
  event: SuspensionEvent,
  set: Updateable<PgbTables['pgb.suspension']>,
  facts: Facts = {},
): Promise<void> {
  const { numUpdatedRows } = await work.tx
    .updateTable('pgb.suspension')
    .set({ ...set, revision: found.revision + 1 })
    .where('id', '=', found.id)
    .where('revision', '=', found.revision)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleBroken('budget.changed-meanwhile')
  recordStep(work, found, event, facts)
}

/** What happened to a suspension stands in the timeline of its file. */
export function recordStep(
  work: SuspensionWork,
  found: Pick<FoundSuspension, 'id' | 'investigationId'>,
  event: SuspensionEvent,
  facts: Facts = {},
): void {
  work.record(event, { kind: 'investigation', id: found.investigationId }, { suspension: found.id, ...facts })
}

/** A part of a suspension by its id. Refuses `thing.not-found`. */
export function partOf<Part extends { id: string }>(parts: readonly Part[], id: string): Part {
  const part = parts.find((one) => one.id === id)
  if (!part) throw notFound()
  return part
}
