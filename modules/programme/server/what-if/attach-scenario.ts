import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { AttachedScenarios } from '../../contract.ts'
import { type ProgrammeWork, takeDraft } from '../versions/take-draft.ts'
import { findAttached, getScenario } from './get-scenario.ts'
import { lockScenario } from './take-scenario.ts'

/** Lays a scenario with a draft. Refuses `programme.not-a-draft`, `what-if.not-reckoned`, `what-if.already-attached`, `thing.not-found`. */
export async function attachScenario(work: ProgrammeWork, versionId: string, scenarioId: string): Promise<AttachedScenarios> {
  const draft = await takeDraft(work, versionId)
  await lockScenario(work, scenarioId)
  const scenario = await getScenario(work, scenarioId)
  if (scenario.state !== 'done') throw ruleBroken('what-if.not-reckoned')

  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto('programme.scenario_attachment')
    .values({ version_id: draft.id, scenario_id: scenarioId, attached_by: work.actor.id ?? '', attached_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) throw ruleBroken('what-if.already-attached')
  work.record('programme.scenario-attached', { kind: 'programme', id: draft.id }, { scenario: scenarioId })
  return findAttached(work, draft.id)
}

/** Takes a scenario out of a draft. Refuses `programme.not-a-draft`, `thing.not-found`. */
export async function detachScenario(work: ProgrammeWork, versionId: string, scenarioId: string): Promise<AttachedScenarios> {
  const draft = await takeDraft(work, versionId)
  const { numDeletedRows } = await work.tx
    .deleteFrom('programme.scenario_attachment')
    .where('version_id', '=', draft.id)
    .where('scenario_id', '=', scenarioId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw notFound()
  work.record('programme.scenario-detached', { kind: 'programme', id: draft.id }, { scenario: scenarioId })
  return findAttached(work, draft.id)
}
