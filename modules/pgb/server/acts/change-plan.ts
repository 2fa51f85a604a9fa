import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { BudgetAct, BudgetActs, ChangePlan } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { me, takeBudgetFile } from '../work-on-budget.ts'
import { designationFor, mustBePlanned, mustBeWithSomebody } from './act-rules.ts'
import { actStages } from './act-stages.ts'
import { designationsOf } from './designations-of.ts'
import { plannedAs } from './plan-act.ts'
import { getAct, takeAct } from './read-acts.ts'

/**
 * Changes how a talk or check is planned: the day, who, where and what is asked. How it was planned before stays with it.
 * Refuses what the rules of acts refuse, `budget.changed-meanwhile`.
 */
export async function changePlan(work: Work<PgbTables>, id: string, actId: string, plan: ChangePlan): Promise<BudgetActs> {
  const file = await takeBudgetFile(work, id, { in: actStages.plan })
  const act = await takeAct(work, id, actId)
  mustBePlanned(act)
  if (act.revision !== plan.revision) throw ruleBroken('budget.changed-meanwhile')
  mustBeWithSomebody({ ...plan, holderId: act.holderId, providerId: act.providerId })
  const doneBy = plan.byMe ? me(work) : act.by.id
  const designation = designationFor(act, plan.onDay, await designationsOf(work, file.law, doneBy))

  await work.tx
    .updateTable('pgb.act')
    .set({
      designation_id: designation,
      done_by: doneBy,
      ...plannedAs(plan, work.now),
      revision: act.revision + 1,
    })
    .where('id', '=', actId)
    .execute()
  work.record(
    'budget-act.changed',
    { kind: 'investigation', id },
    { act: actId, ...whatItWas(act), on: plan.onDay, changed: changedIn(act, plan, doneBy) },
  )
  return getAct(work, id, actId)
}

/** Codes, ids and days for the trail; words and names stay with the act. */
const whatItWas = ({ onDay, from, until, place, withWhom, by }: BudgetAct) => ({
  onWas: onDay,
  fromWas: from,
  untilWas: until,
  placeWas: place,
  withWhomWas: withWhom,
  byWas: by.id,
})

function changedIn(act: BudgetAct, plan: ChangePlan, doneBy: string): string[] {
  const fields = ['onDay', 'from', 'until', 'place', 'withWhom', 'withName', 'about', 'interpreter', 'helper'] as const
  return [...fields.filter((field) => act[field] !== plan[field]), ...(doneBy === act.by.id ? [] : ['by'])]
}
