import { newId } from '#platform/server/new-id.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AnswerItem, AskItem, BudgetActs } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { mustBeOnFile, takeBudgetFile } from '../work-on-budget.ts'
import { answerItem, mustBeCheck } from './act-rules.ts'
import { actStages } from './act-stages.ts'
import { getAct, takeAct } from './read-acts.ts'

/** Writes down a record that is asked for, and why it is needed. Refuses `budget-act.not-a-check`, `budget-act.not-planned`. */
export async function askItem(work: Work<PgbTables>, id: string, actId: string, asked: AskItem): Promise<BudgetActs> {
  const file = await takeBudgetFile(work, id, { in: actStages.plan })
  mustBeCheck(await takeAct(work, id, actId))
  await mustBeOnFile(work, id, { holderId: asked.holderId })

  const item = newId()
  await work.tx
    .insertInto('pgb.act_item')
    .values({
      id: item,
      act_id: actId,
      investigation_id: id,
      municipality_id: file.municipalityId,
      holder_id: asked.holderId,
      asked: asked.asked,
      needed_because: asked.neededBecause,
    })
    .execute()
  work.record('budget-act.item-asked', { kind: 'investigation', id }, { act: actId, item })
  return getAct(work, id, actId)
}

/** Writes down what was given, and what was copied and given back. Refuses `budget-act.not-a-check`, `budget-act.not-planned`, `input.invalid`. */
export async function recordAnswer(work: Work<PgbTables>, id: string, itemId: string, answer: AnswerItem): Promise<BudgetActs> {
  const file = await takeBudgetFile(work, id, { in: actStages.finish })
  const item = await work.tx
    .selectFrom('pgb.act_item')
    .select('act_id')
    .where('id', '=', itemId)
    .where('investigation_id', '=', id)
    .executeTakeFirst()
  if (!item) throw notFound()
  const act = await takeAct(work, id, item.act_id)
  mustBeCheck(act)
  answerItem(answer, act, file.today)

  await work.tx
    .updateTable('pgb.act_item')
    .set({ answer: answer.answer, answer_because: answer.because, copied: answer.copied, given_back_on: answer.givenBackOn })
    .where('id', '=', itemId)
    .execute()
  work.record('budget-act.item-answered', { kind: 'investigation', id }, { act: act.id, item: itemId, answer: answer.answer })
  return getAct(work, id, act.id)
}
