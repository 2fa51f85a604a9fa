import { sql } from 'kysely'
import type { z } from 'zod'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnswerConflict } from '../../contract.ts'
import type { SuspensionWork } from './found-suspension.ts'
import { readSuspension } from './read-suspension.ts'
import { recordStep } from './take-suspension.ts'

/**
 * The answer of who decides to "do you know somebody in this file" (Awb 2:4). It stands with the file, as for every other decision on it:
 * a yes closes it to them for good. Refuses `thing.not-found`, `suspension.no-mandate`.
 */
export async function answerConflict(work: SuspensionWork, id: string, by: z.output<typeof AnswerConflict>): Promise<void> {
  const found = await readSuspension(work, id)
  if (!found.decides) throw ruleBroken(found.works ? 'suspension.worker-decides' : 'suspension.no-mandate')

  await sql`select pgb.declare_conflict(${id}::uuid, ${by.knows}, ${by.explanation || null}, ${work.now})`.execute(work.tx)
  recordStep(work, found, 'suspension.conflict-declared', { knows: by.knows })
}
