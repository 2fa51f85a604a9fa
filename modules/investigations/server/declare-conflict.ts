import type { DeclareConflict, InvestigationFile } from '../contract.ts'
import { mustBeOpen } from './access-rules.ts'
import { loadFileForUpdate } from './load-file.ts'
import { declareConflict } from './people-rules.ts'
import { type FileWork, me, recorded } from './work-on-file.ts'

/**
 * The answer to "do you know this person or provider". A yes excludes at once and for good: the database closes the file to whoever
 * said it (trigger `step_aside`), and without a lead it waits for the coordinator. Gives the file, or null after a yes. Refuses `investigation.not-yours`, `investigation.wrong-stage`.
 */
export async function answerConflictQuestion(work: FileWork, id: string, by: DeclareConflict): Promise<InvestigationFile | null> {
  const file = await loadFileForUpdate(work, id)
  mustBeOpen(file)
  declareConflict(file, { id: me(work), roles: work.actor.roles }, by)

  const answer = { knows: by.knows, explanation: by.explanation || null, at: work.now }
  await work.tx
    .insertInto('investigations.conflict_declaration')
    .values({ investigation_id: id, account_id: me(work), moment: by.moment, ...answer })
    .onConflict((conflict) => conflict.columns(['investigation_id', 'account_id', 'moment']).doUpdateSet(answer))
    .execute()
  if (!by.knows) return recorded(work, id, 'investigation.conflict-declared', { moment: by.moment, knows: false })

  work.record(
    'investigation.conflict-declared',
    { kind: 'investigation', id },
    { moment: by.moment, knows: true, wasLead: file.lead?.id === me(work) },
  )
  return null
}
