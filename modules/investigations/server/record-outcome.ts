import type { InvestigationFile, RecordOutcome } from '../contract.ts'
import { mustFitDecision } from './outcome-rules.ts'
import { type FileWork, me, recorded, takeFile } from './work-on-file.ts'

/** Records what was carried out after the decision and where it stands. Refuses what `mustFitDecision` of the rules refuses. */
export async function recordOutcome(work: FileWork, id: string, by: RecordOutcome): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'outcome.recorded')
  mustFitDecision(file, by)

  const outcome = {
    result: by.result,
    explanation: by.explanation || null,
    carried_out_on: by.carriedOutOn,
    monthly_cents: by.monthlyCents,
    recovered_cents: by.recoveredCents,
    fined_cents: by.finedCents,
    registered: by.registered,
    registered_in: by.registered ? by.registeredIn : null,
    recorded_by: me(work),
    at: work.now,
  }
  await work.tx
    .insertInto('investigations.outcome')
    .values({ investigation_id: id, ...outcome })
    .onConflict((conflict) => conflict.column('investigation_id').doUpdateSet(outcome))
    .execute()
  return recorded(work, id, 'outcome.recorded', {
    result: by.result,
    registered: by.registered,
    registeredIn: outcome.registered_in,
    on: by.carriedOutOn,
  })
}
