import { newId } from '#platform/server/new-id.ts'
import type { Decide, InvestigationFile } from '../contract.ts'
import { type DecisionToTake, decide } from './decision-rules.ts'
import { startVersion, writeParts } from './draft-advice.ts'
import { askerOf } from './get-investigation.ts'
import { loadFileForUpdate } from './load-file.ts'
import { type FileWork, me, recorded } from './work-on-file.ts'

/** Decides one part: follow, deviate with reasons, or send the advice back with reasons. Refuses what `decide` of the rules refuses. */
export async function decidePart(work: FileWork, id: string, by: Decide): Promise<InvestigationFile> {
  const file = await loadFileForUpdate(work, id)
  const taken = decide(file, await askerOf(work, file), by)

  const deviates = by.choice === 'deviate'
  const decision = {
    choice: by.choice,
    deviates_to: deviates ? by.deviatesTo : null,
    amount_cents: deviates ? by.amountCents : null,
    ground: taken.ground,
  }
  await work.tx
    .insertInto('investigations.decision')
    .values({
      ...decision,
      part_id: by.partId,
      investigation_id: id,
      reasons: by.reasons || null,
      decided_by: me(work),
      mandate_id: taken.mandate.id,
      decided_at: work.now,
    })
    .execute()
  if (taken.next === 'advice') await sendBack(work, id, taken)
  await work.tx.updateTable('investigations.investigation').set({ stage: taken.next }).where('id', '=', id).execute()
  return recorded(work, id, by.choice === 'send-back' ? 'decision.sent-back' : 'decision.taken', {
    part: by.partId,
    kind: taken.part.kind,
    choice: by.choice,
    deviatesTo: decision.deviates_to,
    amountCents: deviates ? by.amountCents : taken.part.amountCents,
    mandate: taken.mandate.id,
  })
}

/** The version that was sent stays as it was; its author goes on in a new one with the same parts. */
async function sendBack(work: FileWork, investigationId: string, { advice }: DecisionToTake): Promise<void> {
  const adviceId = newId()
  await work.tx.updateTable('investigations.advice').set({ status: 'sent-back' }).where('id', '=', advice.id).execute()
  await startVersion(work, {
    id: adviceId,
    investigationId,
    version: advice.version + 1,
    authorId: advice.author.id,
    writtenBy: advice.writtenBy,
  })
  await writeParts(work, { adviceId, investigationId }, advice.parts)
}
