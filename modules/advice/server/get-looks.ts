import type { Looks } from '#modules/privacy/contract.ts'
import { findLooksAt } from '#modules/privacy/server/index.ts'
import type { Work } from '#platform/server/work.ts'
import { findQuestion } from './find-question.ts'
import type { AdviceTables } from './tables.ts'

/** Who looked at a question, newest first, for whoever sees it. Refuses `thing.not-found`. */
export async function getLooks(work: Work<AdviceTables>, id: string, page: { after?: string | undefined; limit: number }): Promise<Looks> {
  await findQuestion(work, id)
  return findLooksAt(work, { kind: 'question', id }, page)
}
