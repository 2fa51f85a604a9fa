import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { ChangePhase, FinishPhase, PlanPhase } from '../../contract.ts'
import { type BudgetWork, mustHaveCome, takeBudgetFile } from '../work-on-budget.ts'

const MOST_PHASES = 50

/** Adds a phase after those that are there. Refuses what `takeBudgetFile` refuses, `phase.period`, `phase.too-many`. */
export async function planPhase(work: BudgetWork, id: string, { title, goal, from, to }: PlanPhase): Promise<void> {
  const file = await takeBudgetFile(work, id)
  mustBeAPeriod({ from, to })

  const phase = newId()
  const planned = await sql`
    insert into pgb.phase (id, investigation_id, municipality_id, position, title, goal, planned_from, planned_to)
    select ${phase}, ${id}, ${file.municipalityId}, coalesce(max(position), 0) + 1, ${title}, ${goal}, ${from}, ${to}
      from pgb.phase where investigation_id = ${id} having coalesce(max(position), 0) < ${MOST_PHASES}`.execute(work.tx)
  if (planned.numAffectedRows === 0n) throw ruleBroken('phase.too-many')
  work.record('budget.phase-planned', { kind: 'investigation', id }, { phase })
}

/** Changes what a phase is for or when. Refuses what `openPhase` refuses, `phase.period`. */
export async function changePhase(work: BudgetWork, id: string, phase: string, given: ChangePhase): Promise<void> {
  await openPhase(work, id, phase, given.revision)
  mustBeAPeriod(given)

  const { title, goal, from, to, revision } = given
  await work.tx
    .updateTable('pgb.phase')
    .set({ title, goal, planned_from: from, planned_to: to, revision: revision + 1 })
    .where('id', '=', phase)
    .execute()
  work.record('budget.phase-changed', { kind: 'investigation', id }, { phase })
}

/** Finishes a phase with what it brought. Refuses what `openPhase` refuses, `budget.day-ahead`. */
export async function finishPhase(work: BudgetWork, id: string, phase: string, { doneOn, result, revision }: FinishPhase): Promise<void> {
  await openPhase(work, id, phase, revision)
  mustHaveCome(work, doneOn, 'doneOn')

  await work.tx
    .updateTable('pgb.phase')
    .set({ done_on: doneOn, result, revision: revision + 1 })
    .where('id', '=', phase)
    .execute()
  work.record('budget.phase-done', { kind: 'investigation', id }, { phase })
}

function mustBeAPeriod({ from, to }: Pick<PlanPhase, 'from' | 'to'>): void {
  if (to < from) throw ruleBroken('phase.period', [{ pointer: '#/body/to', detail: 'Deze dag ligt vóór het begin.' }])
}

/** Refuses what `takeBudgetFile` refuses, `thing.not-found`, `budget.changed-meanwhile`, `phase.done`. */
async function openPhase(work: BudgetWork, id: string, phase: string, revision: number): Promise<void> {
  await takeBudgetFile(work, id)
  const found = await work.tx
    .selectFrom('pgb.phase')
    .select(['done_on', 'revision'])
    .where('id', '=', phase)
    .where('investigation_id', '=', id)
    .executeTakeFirst()
  if (!found) throw notFound()
  if (found.revision !== revision) throw ruleBroken('budget.changed-meanwhile')
  if (found.done_on) throw ruleBroken('phase.done')
}
