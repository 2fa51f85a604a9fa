import { sql } from 'kysely'
import type { Work } from '#platform/server/work.ts'
import type { KnowledgeMatch } from '../../contract.ts'
import type { AdviceTables } from '../tables.ts'

const AT_MOST = 3
const CANDIDATES = 12

/** Up to three items that may answer what somebody is about to ask: those that share at least two of its words. What was typed is kept nowhere. */
export async function matchKnowledge(work: Work<AdviceTables>, question: string): Promise<KnowledgeMatch[]> {
  const { rows } = await sql<KnowledgeMatch>`
    with page as materialized (select * from advice.find_knowledge(advice.any_word(${question}), ${sql.lit(CANDIDATES)}, null, 'in-use', null, null, null))
    select i.id, i.title, i.question, i.answer
      from page join advice.knowledge_item i on i.id = page.id
     where (select count(*) from (select unnest(tsvector_to_array(i.words)) intersect select unnest(tsvector_to_array(to_tsvector('pg_catalog.dutch', ${question})))) shared) >= 2
     order by page.weight desc, i.id limit ${sql.lit(AT_MOST)}`.execute(work.tx)
  return rows
}
