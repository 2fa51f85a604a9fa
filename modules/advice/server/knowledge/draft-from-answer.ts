import type { Work } from '#platform/server/work.ts'
import type { KnowledgeDraft, KnowledgeSource } from '../../contract.ts'
import type { AdviceTables } from '../tables.ts'
import { findAnswer } from './known-of-question.ts'

/** An answer as the beginning of a knowledge item. Sources that stand in the question's own case stay behind. Refuses `thing.not-found`. */
export async function draftFromAnswer(work: Work<AdviceTables>, entryId: string): Promise<KnowledgeDraft> {
  const { questionId, question, answer, kind } = await findAnswer(work, entryId)
  const rows = await work.tx
    .selectFrom('advice.source')
    .select(['kind', 'citation', 'link'])
    .where('entry_id', '=', entryId)
    .orderBy('number')
    .execute()
  const sources: KnowledgeSource[] = rows.flatMap((row) =>
    row.kind === 'earlier-advice' || row.kind === 'knowledge'
      ? []
      : { kind: row.kind, citation: row.citation, ...(row.link && { link: row.link }) },
  )
  work.recordLook('question.seen', { kind: 'question', id: questionId })
  return { question, answer, kind, sources }
}
