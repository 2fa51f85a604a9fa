import { chooseMunicipality } from '#modules/staff/server/index.ts'
import { newId } from '#platform/server/new-id.ts'
import type { MakeScenario, Scenario, ScenarioBase } from '../../contract.ts'
import type { ProgrammeWork } from '../versions/take-draft.ts'
import { withChanges } from './change-rules.ts'
import { getScenario } from './get-scenario.ts'
import { readBase } from './read-base.ts'

/** What a scenario of a year would begin with. Refuses `what-if.no-programme`, `what-if.no-figures`. */
export async function getBase(work: ProgrammeWork, year: number): Promise<ScenarioBase> {
  return readBase(work, (await chooseMunicipality(work, undefined)).id, year, { stageHours: {} })
}

/** Keeps a scenario with the figures of this moment. Refuses what `readBase` and `withChanges` refuse. */
export async function makeScenario(work: ProgrammeWork, { name, year, assumptions, changes }: MakeScenario): Promise<Scenario> {
  const municipality = await chooseMunicipality(work, undefined)
  const base = await readBase(work, municipality.id, year, assumptions)
  withChanges(base, changes)

  const id = newId()
  await work.tx
    .insertInto('programme.scenario')
    .values({
      id,
      municipality_id: municipality.id,
      name,
      year,
      base: JSON.stringify(base),
      assumptions: JSON.stringify(assumptions),
      changes: JSON.stringify(changes),
      made_by: work.actor.id ?? '',
      made_at: work.now,
    })
    .execute()
  work.record('scenario.made', { kind: 'scenario', id }, { year })
  return getScenario(work, id)
}
