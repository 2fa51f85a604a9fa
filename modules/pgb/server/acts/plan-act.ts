import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { BudgetActs, ChangePlan, PlanAct } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { mustBeOnFile, takeBudgetFile } from '../work-on-budget.ts'
import { designationFor, mustBeWithSomebody } from './act-rules.ts'
import { actStages } from './act-stages.ts'
import { designationsOf } from './designations-of.ts'
import { getAct } from './read-acts.ts'

/** Plans a talk or a check, in one capacity. Refuses what the rules of acts refuse. */
export async function planAct(work: Work<PgbTables>, id: string, plan: PlanAct): Promise<BudgetActs> {
  const file = await takeBudgetFile(work, id, { in: actStages.plan })
  mustBeWithSomebody(plan)
  await mustBeOnFile(work, id, plan)
  const designation = designationFor(plan, plan.onDay, await designationsOf(work, file.law))

  const act = newId()
  await work.tx
    .insertInto('pgb.act')
    .values({
      id: act,
      investigation_id: id,
      municipality_id: file.municipalityId,
      kind: plan.kind,
      acting_as: plan.actingAs,
      designation_id: designation,
      done_by: work.actor.id ?? '',
      holder_id: plan.holderId,
      provider_id: plan.providerId,
      ...plannedAs(plan, work.now),
    })
    .execute()
  work.record('budget-act.planned', { kind: 'investigation', id }, { act, kind: plan.kind, actingAs: plan.actingAs, on: plan.onDay })
  return getAct(work, id, act)
}

/** What of a plan can still change, as it is kept. */
export function plannedAs(plan: Omit<ChangePlan, 'byMe' | 'revision'>, now: Date) {
  return {
    with_whom: plan.withWhom,
    with_name: plan.withName,
    about: plan.about,
    on_day: plan.onDay,
    starts: plan.from,
    ends: plan.until,
    place: plan.place,
    interpreter: plan.interpreter,
    helper: plan.helper,
    planned_at: now,
  }
}
