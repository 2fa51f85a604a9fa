import type { z } from 'zod'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnswerConflict } from '../../contract.ts'
import { declareKnowing } from '../declare-knowing.ts'
import type { SuspensionWork } from './found-suspension.ts'
import { readSuspension } from './read-suspension.ts'
import { recordStep } from './take-suspension.ts'

/** Whether who decides knows somebody in the file. Refuses `thing.not-found`, `suspension.worker-decides`, `suspension.no-mandate`. */
export async function answerConflict(work: SuspensionWork, id: string, by: z.output<typeof AnswerConflict>): Promise<void> {
  const found = await readSuspension(work, id)
  if (!found.decides) throw ruleBroken(found.works ? 'suspension.worker-decides' : 'suspension.no-mandate')

  await declareKnowing(work, found.investigationId, by)
  recordStep(work, found, 'suspension.conflict-declared', { knows: by.knows })
}
