import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { DropSafetyStep, FinishSafetyStep } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { takeBudgetFile } from '../work-on-budget.ts'
import { checkDoneOn } from './safety-rules.ts'

interface OfFile {
  id: string
  step: string
}

/** Records that a step was taken, and what came of it. Refuses what `openStep` and `checkDoneOn` refuse. */
export async function finishSafetyStep(work: Work<PgbTables>, { id, step }: OfFile, { doneOn, result }: FinishSafetyStep): Promise<void> {
  const { openedOn, today, holder, kind } = await openStep(work, id, step)
  checkDoneOn(doneOn, { openedOn, today })

  await finish(work, step, { done_on: doneOn, result })
  work.record('safety-step.done', { kind: 'investigation', id }, { holder, kind, on: doneOn })
}

/** Records why a step is not needed after all. Refuses what `openStep` refuses. */
export async function dropSafetyStep(work: Work<PgbTables>, { id, step }: OfFile, { because }: DropSafetyStep): Promise<void> {
  const { holder, kind } = await openStep(work, id, step)

  await finish(work, step, { dropped_because: because })
  work.record('safety-step.dropped', { kind: 'investigation', id }, { holder, kind })
}

/** An open step, for who works on the file. Refuses what `takeBudgetFile` refuses, `thing.not-found`, `safety-step.finished`. */
async function openStep(work: Work<PgbTables>, id: string, step: string) {
  const { openedOn, today } = await takeBudgetFile(work, id)
  const found = await work.tx
    .selectFrom('pgb.safety_step')
    .select(['holder_id as holder', 'kind', 'finished_at'])
    .where('id', '=', step)
    .where('investigation_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw notFound()
  if (found.finished_at) throw ruleBroken('safety-step.finished')
  return { ...found, openedOn, today }
}

type End = { done_on: string; result: string } | { dropped_because: string }

const finish = (work: Work<PgbTables>, step: string, end: End) =>
  work.tx
    .updateTable('pgb.safety_step')
    .set({ ...end, finished_by: work.actor.id, finished_at: work.now })
    .where('id', '=', step)
    .execute()
