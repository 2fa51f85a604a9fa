import { runInWorker } from '#modules/capacity/server/index.ts'
import type { Job } from '#platform/server/jobs/job.ts'
import { doWork, thePublic, type WorkContext } from '#platform/server/work.ts'
import type { ScenarioBase, ScenarioResult } from '../../contract.ts'
import type { ProgrammeWork } from '../versions/take-draft.ts'
import { withChanges } from './change-rules.ts'
import { modelOf, outcomesOf, runsFor } from './model-rules.ts'

export const RUN_SCENARIO = 'programme.run-scenario'
/** How often it says how far it is: in steps of a tenth. */
const STEP = 10

class Stopped extends Error {}

/**
 * Reckons a scenario beside the team as it is, with the same luck. It says how far it is outside its own transaction, so that everybody sees
 * it; so it notices that somebody stopped it. When the server stops halfway the queue gives it again, and it begins anew.
 */
export const runScenarioJob = (context: WorkContext): Job => ({
  purpose: 'programme-account',
  onBehalfOf: ({ account }) => account,
  run: async (work: ProgrammeWork, { scenario: id = '', account = '' }, lastTry) => {
    const scenario = await work.tx
      .selectFrom('programme.scenario')
      .select(['base', 'changes', 'runs', 'seed', 'revision'])
      .where('id', '=', id)
      .where('state', 'in', ['waiting', 'running'])
      .executeTakeFirst()
    if (!scenario) return

    const { base, changes, seed, revision } = scenario
    const say = progressOf(context, { id, account, revision })
    try {
      await say(0)
      const changed = withChanges(base, changes)
      const runs = Math.min(runsFor(base, scenario.runs), runsFor(changed, scenario.runs))
      const now = await reckon(base, { runs, seed, say, from: 0 })
      const result: ScenarioResult = { runs, now, changed: await reckon(changed, { runs, seed, say, from: 50 }) }
      const { numUpdatedRows } = await work.tx
        .updateTable('programme.scenario')
        .set({ state: 'done', progress: 100, result: JSON.stringify(result), done_at: work.now })
        .where('id', '=', id)
        .where('revision', '=', revision)
        .where('state', '=', 'running')
        .executeTakeFirst()
      if (numUpdatedRows > 0n) work.record('scenario.reckoned', { kind: 'scenario', id }, { runs })
    } catch (error) {
      if (error instanceof Stopped) return
      if (!lastTry) throw error
      await work.tx
        .updateTable('programme.scenario')
        .set({ state: 'failed', done_at: work.now })
        .where('id', '=', id)
        .where('revision', '=', revision)
        .where('state', 'in', ['waiting', 'running'])
        .execute()
    }
  },
})

interface Reckoning {
  runs: number
  seed: number
  say: (percent: number) => Promise<void>
  from: number
}

async function reckon(team: ScenarioBase, { runs, seed, say, from }: Reckoning) {
  const stop = new AbortController()
  let said = from
  const summary = await runInWorker(modelOf(team), {
    runs,
    seed,
    signal: stop.signal,
    onProgress: ({ done, of }) => {
      const percent = from + Math.floor((done / of) * 50)
      if (percent < said + STEP) return
      said = percent
      say(percent).catch((reason) => stop.abort(reason))
    },
  })
  return outcomesOf(team, summary)
}

/** Writes how far it is. Throws Stopped when it is no longer wanted. */
function progressOf(context: WorkContext, { id, account, revision }: { id: string; account: string; revision: number }) {
  const onBehalfOf = { ...thePublic, id: account, account: 'background' }
  return (percent: number) =>
    doWork({ ...context, cameFrom: 'background' }, { purpose: 'programme-account', onBehalfOf }, async (work: ProgrammeWork) => {
      const { numUpdatedRows } = await work.tx
        .updateTable('programme.scenario')
        .set({ state: 'running', progress: Math.min(99, percent) })
        .where('id', '=', id)
        .where('revision', '=', revision)
        .where('state', 'in', ['waiting', 'running'])
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw new Stopped()
    })
}
