import { sql } from 'kysely'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Scenario } from '../../contract.ts'
import type { ProgrammeWork } from '../versions/take-draft.ts'
import { getScenario } from './get-scenario.ts'
import { RUN_SCENARIO } from './run-scenario-job.ts'
import { inHand, takeScenario } from './take-scenario.ts'

/** Seconds: the largest model takes a small part of it, and after a stop nobody waits longer. */
const LONGEST_RUN = 120

/** Has a scenario reckoned, one of a municipality at a time. Refuses `what-if.attached`, `what-if.already-running`. */
export async function startRun(work: ProgrammeWork, id: string, runs: number): Promise<Scenario> {
  const scenario = await takeScenario(work, id)
  await sql`select pg_advisory_xact_lock(hashtextextended('programme.scenario ' || ${scenario.municipality_id}, 0))`.execute(work.tx)
  const running = await work.tx
    .selectFrom('programme.scenario')
    .select('id')
    .where('municipality_id', '=', scenario.municipality_id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  if (running) throw ruleBroken('what-if.already-running')

  await work.tx
    .updateTable('programme.scenario')
    .set({ state: 'waiting', progress: 0, result: null, done_at: null, runs, revision: scenario.revision + 1 })
    .where('id', '=', id)
    .execute()
  await enqueue(work, RUN_SCENARIO, { scenario: id, account: work.actor.id ?? '' }, { tries: 3, within: LONGEST_RUN })
  work.record('scenario.started', { kind: 'scenario', id }, { runs })
  return getScenario(work, id)
}

/** Stops the reckoning; the job notices at its next report. Refuses `what-if.not-running`. */
export async function cancelRun(work: ProgrammeWork, id: string): Promise<Scenario> {
  const scenario = await takeScenario(work, id)
  if (!inHand(scenario.state)) throw ruleBroken('what-if.not-running')

  await work.tx.updateTable('programme.scenario').set({ state: 'cancelled', done_at: work.now }).where('id', '=', id).execute()
  work.record('scenario.cancelled', { kind: 'scenario', id })
  return getScenario(work, id)
}
