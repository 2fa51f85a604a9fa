import { sql } from 'kysely'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { ScenarioState } from '../../contract.ts'
import type { ProgrammeWork } from '../versions/take-draft.ts'

export interface TakenScenario {
  id: string
  municipality_id: string
  year: number
  state: ScenarioState
  revision: number
}

/** Whoever changes a scenario or lays it with a draft waits for the other. */
export async function lockScenario(work: ProgrammeWork, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`programme.scenario ${id}`}, 0))`.execute(work.tx)
}

/** The scenario, and nobody else changes it until this work is done. Refuses `thing.not-found`, `what-if.attached`. */
export async function takeScenario(work: ProgrammeWork, id: string): Promise<TakenScenario> {
  await lockScenario(work, id)
  const { rows } = await sql<TakenScenario & { attached: boolean }>`
    select s.id, s.municipality_id, s.year, s.state, s.revision, programme.scenario_is_attached(s.id) as attached
      from programme.scenario s where s.id = ${id}`.execute(work.tx)
  const [scenario] = rows
  if (!scenario) throw notFound()
  if (scenario.attached) throw ruleBroken('what-if.attached')

  const { rows: taken } = await sql<TakenScenario>`
    select s.id, s.municipality_id, s.year, s.state, s.revision from programme.scenario s where s.id = ${id} for update`.execute(work.tx)
  if (!taken[0]) throw notFound()
  return taken[0]
}

export const inHand = (state: ScenarioState) => state === 'waiting' || state === 'running'

/** Refuses `what-if.in-hand`. */
export function mustRest({ state }: TakenScenario): void {
  if (inHand(state)) throw ruleBroken('what-if.in-hand')
}
