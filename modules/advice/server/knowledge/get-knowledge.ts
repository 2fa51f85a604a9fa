import { sql } from 'kysely'
import { colleagueInSql, municipalityInSql } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { KnowledgeItem } from '../../contract.ts'
import type { AdviceTables } from '../tables.ts'
import { mayDecide, mayWrite } from './knowledge-rules.ts'

type Row = Omit<KnowledgeItem, 'may' | 'changedAt' | 'versions'> & { changedAt: Date; versions: KnowledgeItem['versions'] | null }

/** One item with what it said before, how often it was used, and the question behind it for who sees that question. Refuses `thing.not-found`. */
export async function getKnowledge(work: Work<AdviceTables>, id: string): Promise<KnowledgeItem> {
  const { rows } = await sql<Row>`
    select i.id, i.title, i.question, i.answer, i.kinds, i.sources, i.state, i.revision, i.review_on as "reviewOn",
           i.withdrawn_because as "withdrawnBecause", i.changed_at as "changedAt",
           i.state = 'in-use' and i.review_on < ${dayInAmsterdam(work.now)}::date as overdue,
           ${sql.raw(colleagueInSql('i.owner_id'))} as owner, ${sql.raw(municipalityInSql('i.municipality_id'))} as municipality,
           (select coalesce(sum(d.helped), 0)::int from advice.knowledge_day d where d.item_id = i.id) as helped,
           (select coalesce(sum(d.used), 0)::int from advice.knowledge_day d where d.item_id = i.id) as used,
           (select json_build_object('id', q.id, 'reference', q.reference) from advice.knowledge_origin o
              join advice.question q on q.id = o.question_id where o.item_id = i.id) as origin,
           (select json_agg(json_build_object('version', v.version, 'title', v.title, 'question', v.question, 'answer', v.answer,
              'by', ${sql.raw(colleagueInSql('v.by_id'))}, 'at', to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by v.version desc)
              from advice.knowledge_version v where v.item_id = i.id) as versions
      from advice.knowledge_item i where i.id = ${id}`.execute(work.tx)
  const [item] = rows
  if (!item) throw notFound()

  const facts = { ownerId: item.owner.id, state: item.state }
  return {
    ...item,
    changedAt: item.changedAt.toISOString(),
    versions: item.versions ?? [],
    may: { write: mayWrite(facts, work.actor), decide: mayDecide(facts, work.actor) },
  }
}
