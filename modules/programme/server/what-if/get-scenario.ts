import { sql } from 'kysely'
import { notFound } from '#platform/server/refusal.ts'
import type { AttachedScenarios, Scenario } from '../../contract.ts'
import type { ProgrammeWork } from '../versions/take-draft.ts'
import { scenarioColumns } from './scenario-in-sql.ts'

/** A scenario with what it begins with, what it changes and what came of it. Refuses `thing.not-found`. */
export async function getScenario(work: ProgrammeWork, id: string): Promise<Scenario> {
  const { rows } = await sql<Scenario>`select ${scenarioColumns} from programme.scenario s where s.id = ${id}`.execute(work.tx)
  const [scenario] = rows
  if (!scenario) throw notFound()
  return scenario
}

/** The scenarios that stand with a version, in the order in which they were attached. */
export async function findAttached(work: Pick<ProgrammeWork, 'tx'>, versionId: string): Promise<AttachedScenarios> {
  const { rows } = await sql<Scenario>`
    select ${scenarioColumns} from programme.scenario_attachment t join programme.scenario s on s.id = t.scenario_id
     where t.version_id = ${versionId} order by t.attached_at, s.id`.execute(work.tx)
  return { scenarios: rows }
}
