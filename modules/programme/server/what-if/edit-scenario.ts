import { ruleBroken } from '#platform/server/refusal.ts'
import type { EditScenario, Scenario } from '../../contract.ts'
import type { ProgrammeWork } from '../versions/take-draft.ts'
import { withChanges } from './change-rules.ts'
import { getScenario } from './get-scenario.ts'
import { readBase } from './read-base.ts'
import { mustRest, takeScenario } from './take-scenario.ts'

/**
 * Changes a scenario, and counts anew what it begins with; what came of it before no longer holds.
 * Refuses `what-if.attached`, `what-if.in-hand`, `what-if.changed-meanwhile`, and what `readBase` and `withChanges` refuse.
 */
export async function editScenario(
  work: ProgrammeWork,
  id: string,
  { name, assumptions, changes, revision }: EditScenario,
): Promise<Scenario> {
  const scenario = await takeScenario(work, id)
  mustRest(scenario)
  if (scenario.revision !== revision) throw ruleBroken('what-if.changed-meanwhile')
  const base = await readBase(work, scenario.municipality_id, scenario.year, assumptions)
  withChanges(base, changes)

  await work.tx
    .updateTable('programme.scenario')
    .set({
      ...{ name, state: 'draft', progress: 0, result: null, done_at: null, revision: revision + 1 },
      base: JSON.stringify(base),
      assumptions: JSON.stringify(assumptions),
      changes: JSON.stringify(changes),
    })
    .where('id', '=', id)
    .execute()
  work.record('scenario.changed', { kind: 'scenario', id })
  return getScenario(work, id)
}

/** Throws a scenario away. Refuses `what-if.attached`, `what-if.in-hand`. */
export async function discardScenario(work: ProgrammeWork, id: string): Promise<void> {
  mustRest(await takeScenario(work, id))
  await work.tx.deleteFrom('programme.scenario').where('id', '=', id).execute()
  work.record('scenario.discarded', { kind: 'scenario', id })
}
