import type { z } from 'zod'
import type { CompleteMethod, InvestigationFile, PlanMethod, SetMethodAside } from '../contract.ts'
import { mustHaveCome } from './day-rules.ts'
import { completeMethod, mustBePlanned, planMethod } from './method-rules.ts'
import { type FileWork, me, newPart, partOf, recorded, takeFile } from './work-on-file.ts'

/** Adds a method to the plan. Refuses `method.reason-needed` for a heavier one without its reason. */
export async function addMethod(work: FileWork, id: string, method: PlanMethod): Promise<InvestigationFile> {
  await takeFile(work, id, 'method.planned')
  planMethod(method)

  const part = newPart(id)
  await work.tx
    .insertInto('investigations.method')
    .values({
      ...part,
      step: method.step,
      goal: method.goal,
      why_not_lighter: method.whyNotLighter || null,
      planned_by: me(work),
      planned_at: work.now,
    })
    .execute()
  return recorded(work, id, 'method.planned', { method: part.id, step: method.step })
}

/** Finishes a method with what it brought. Refuses `method.already-finished`, `method.needs-its-own-record`. */
export async function finishMethod(
  work: FileWork,
  id: string,
  partId: string,
  by: z.output<typeof CompleteMethod>,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'method.done')
  const method = partOf(file.methods, partId)
  completeMethod(method, file)
  mustHaveCome(by.doneOn, 'doneOn', file)

  await work.tx
    .updateTable('investigations.method')
    .set({ status: 'done', done_on: by.doneOn, result: by.result })
    .where('id', '=', partId)
    .execute()
  return recorded(work, id, 'method.done', { method: partId, step: method.step, on: by.doneOn })
}

/** Sets a planned method aside, with the reason why it is not needed. Refuses `method.already-finished`. */
export async function setMethodAside(
  work: FileWork,
  id: string,
  partId: string,
  { because }: z.output<typeof SetMethodAside>,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'method.set-aside')
  const method = partOf(file.methods, partId)
  mustBePlanned(method)

  await work.tx.updateTable('investigations.method').set({ status: 'set-aside', result: because }).where('id', '=', partId).execute()
  return recorded(work, id, 'method.set-aside', { method: partId, step: method.step })
}
