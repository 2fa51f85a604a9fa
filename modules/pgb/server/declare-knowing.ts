import { sql } from 'kysely'
import type { z } from 'zod'
import type { AnyWork } from '#platform/server/work.ts'
import type { AnswerConflict } from '../contract.ts'

/**
 * The answer to "do you know somebody in this file" (Awb 2:4) of who decides on a suspension or answers advice. It stands with the file, as
 * for every other decision on it: a yes closes it to them for good.
 */
export async function declareKnowing(
  work: AnyWork,
  fileId: string,
  { knows, explanation }: z.output<typeof AnswerConflict>,
): Promise<void> {
  await sql`select pgb.declare_knowing(${fileId}::uuid, ${knows}, ${explanation || null}, ${work.now})`.execute(work.tx)
}
