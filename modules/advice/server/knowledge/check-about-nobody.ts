import { ruleBroken } from '#platform/server/refusal.ts'
import { personMarkWords, type WriteKnowledge } from '../../contract.ts'
import { findPersonMarks, type KnownOfQuestion } from './person-marks-rules.ts'

/** Refuses `knowledge.about-somebody`, and names at each field what was found there. */
export function checkAboutNobody(item: Pick<WriteKnowledge, 'title' | 'question' | 'answer' | 'sources'>, known: KnownOfQuestion): void {
  const citations = item.sources.map(({ citation }, index) => [`sources/${index}/citation`, citation] as const)
  const fields = [['title', item.title] as const, ['question', item.question] as const, ['answer', item.answer] as const, ...citations]
  const errors = fields.flatMap(([field, text]) => {
    const found = findPersonMarks(text, known)
    if (found.length === 0) return []
    const named = new Set(found.map(({ mark, found: words }) => `${personMarkWords[mark].nl} (${words})`))
    return { pointer: `#/body/${field}`, code: 'about-somebody', detail: `Hier staat ${[...named].join(', ')}. Schrijf het zonder.` }
  })
  if (errors.length > 0) throw ruleBroken('knowledge.about-somebody', errors)
}
