import { type RawBuilder, sql } from 'kysely'
import type { Work } from '#platform/server/work.ts'
import type { FoundSource, SourceKind } from '../../contract.ts'
import type { AdviceTables } from '../tables.ts'
import { headlineInSql, markedText } from './marked-text.ts'

const EACH = 6

type Row = Omit<FoundSource, 'about'> & { about: string }

/** What an answer can rest on: law, policy, knowledge, and earlier advice that the asker may see; by kind, and what fits best first. */
export async function findSources(work: Work<AdviceTables>, words: string): Promise<FoundSource[]> {
  const wanted = beginningIn(words)
  const { rows } = await sql<Row>`
    with wanted as materialized (select ${wanted} as words),
    citations as materialized (select f.* from wanted, advice.find_citations(wanted.words, ${sql.lit(EACH * 2)}) f),
    items as materialized (select f.* from wanted, advice.find_knowledge(wanted.words, ${sql.lit(EACH)}, null, 'in-use', null, null, null) f),
    earlier as materialized (select f.* from wanted, advice.find_earlier_advice(wanted.words, ${sql.lit(EACH)}) f)
    select kind, citation, about, link, "earlierQuestionId", "knowledgeItemId" from (
      select c.kind, c.citation, ${headlineInSql(sql`c.about`, sql`wanted.words`, true)} as about, c.link,
             null::uuid as "earlierQuestionId", null::uuid as "knowledgeItemId", f.weight
        from wanted, citations f join advice.citation c on c.id = f.id
      union all
      select 'knowledge', i.title, ${headlineInSql(sql`i.answer`, sql`wanted.words`)}, null, null, i.id, f.weight
        from wanted, items f join advice.knowledge_item i on i.id = f.id
      union all
      select 'earlier-advice', q.reference, ${headlineInSql(sql`q.question`, sql`wanted.words`)}, null, q.id, null, f.weight
        from wanted, earlier f join advice.question q on q.id = f.id
    ) found
    order by array_position(array['law', 'policy', 'knowledge', 'earlier-advice'], kind), weight desc, citation`.execute(work.tx)

  const seen = rows.flatMap(({ earlierQuestionId }) => earlierQuestionId ?? [])
  if (seen.length > 0)
    work.recordLook('questions.listed', { kind: 'question-list', id: null }, { rows: seen.length, search: true, shown: seen })
  return rows.map((row) => ({ ...row, kind: row.kind satisfies SourceKind, about: markedText(row.about) }))
}

/** As an article is said aloud: "artikel 53a PW" is "Participatiewet art. 53a" in the list. */
function asWritten(words: string): string {
  return words.replace(/\bart(?:ikel(?:en)?|\.)?(?=\s|$)/gi, ' ').replace(/\bpw\b/gi, 'Participatiewet')
}

/** Every word has to be there, and the last one may still be half written. */
function beginningIn(asked: string): RawBuilder<unknown> {
  const words = asWritten(asked)
  const typed = words.match(/[\p{L}\p{N}]+(?:[:.][\p{L}\p{N}]+)*/gu) ?? []
  const last = typed.at(-1)
  if (!last) return sql`''::tsquery`
  const whole = sql`websearch_to_tsquery('pg_catalog.dutch', ${words})`
  const half = sql`(websearch_to_tsquery('pg_catalog.dutch', ${typed.slice(0, -1).join(' ')}) && to_tsquery('pg_catalog.dutch', ${`'${last}':*`}))`
  return sql`(${whole} || ${half})`
}
