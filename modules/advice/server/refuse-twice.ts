import { sql } from 'kysely'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { GiveAnswer } from '../contract.ts'
import type { AdviceTables } from './tables.ts'

interface Said {
  kind: string
  body: string
  sources: string[]
}

/**
 * Two tabs, or a second press on the button: the last thing said is not said once more with the same sources.
 * The question is in hand, so of two at once the second sees the first. Refuses `advice.said-already`.
 */
export async function refuseTwice(
  work: Work<AdviceTables>,
  questionId: string,
  kind: 'answer' | 'correction',
  { body, sources }: GiveAnswer,
): Promise<void> {
  const { rows } = await sql<Said>`
    select e.kind, e.body, array(select concat_ws(' ', s.kind, s.citation, s.link, s.earlier_question_id, s.knowledge_item_id)
             from advice.source s where s.entry_id = e.id order by s.number) as sources
      from advice.entry e
     where e.question_id = ${questionId} and e.kind in ('answer', 'correction', 'question-back', 'reply', 'reopened')
     order by e.at desc, e.id desc limit 1`.execute(work.tx)
  const [last] = rows
  const rests = sources.map((one) =>
    [one.kind, one.citation, one.link, one.earlierQuestionId, one.knowledgeItemId].filter((part) => part !== undefined).join(' '),
  )
  if (last?.kind === kind && last.body === body && last.sources.join('\n') === rests.join('\n')) throw ruleBroken('advice.said-already')
}
