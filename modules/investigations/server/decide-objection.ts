import type { DecideObjection, InvestigationFile, Result } from '../contract.ts'
import { askerOf } from './get-investigation.ts'
import { loadFileForUpdate } from './load-file.ts'
import { isLastWord, mustConcern, restatedBy, settle } from './objection-rules.ts'
import { type FileWork, recorded } from './work-on-file.ts'

/** Records what came of an objection; when that changes the result of a closed file, the figures follow. Refuses what `settle` of the rules refuses. */
export async function decideObjection(work: FileWork, id: string, objectionId: string, by: DecideObjection): Promise<InvestigationFile> {
  const file = await loadFileForUpdate(work, id)
  mustConcern(file, await askerOf(work, file))
  settle(file, objectionId, by)

  const restated = restatedBy(by)
  // Before closing there is no result yet that the figures counted.
  const changes = restated !== null && file.stage === 'closed' && isLastWord(file, by.decidedOn)
  await work.tx
    .updateTable('investigations.objection')
    .set({
      result: by.result,
      decided_on: by.decidedOn,
      settled_at: work.now,
      restated_result: restated,
      restated_from: changes ? file.result : null,
    })
    .where('id', '=', objectionId)
    .execute()
  if (changes) await restate(work, id, restated)
  return recorded(work, id, 'objection.decided', {
    objection: objectionId,
    outcome: by.result,
    on: by.decidedOn,
    resultBefore: file.result,
    resultAfter: changes || file.stage !== 'closed' ? (restated ?? file.result) : file.result,
  })
}

async function restate(work: FileWork, id: string, result: Result): Promise<void> {
  await work.tx.updateTable('investigations.investigation').set({ result }).where('id', '=', id).execute()
}
