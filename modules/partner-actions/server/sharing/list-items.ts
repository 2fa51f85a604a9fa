import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import type { Work } from '#platform/server/work.ts'
import type { AttachedItem, AttachedItems, ItemKind } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { mediaTypeOf } from './item-kind-rules.ts'
import { workedAction } from './shareable-action.ts'

const columns = sql.raw(`i.id, row_number() over (order by i.attached_at, i.id)::int as number, i.direction,
  json_build_object('id', p.id, 'name', p.name) as partner, i.categories, i.title, i.records, i.necessity, i.media_type as "mediaType", i.size,
  ${colleagueInSql('i.attached_by')} as "attachedBy", ${moment('i.attached_at')} as "attachedAt", i.due_on as "dueOn",
  ${moment('i.destroyed_at')} as "destroyedAt", ${colleagueInSql('i.destroyed_by')} as "destroyedBy", i.sharing_id is not null as logged`)

/** What is attached to an action, and what was; without its content. Refuses `thing.not-found`. */
export async function listItems(work: Work<PartnerActionsTables>, actionId: string): Promise<AttachedItems> {
  const action = await workedAction(work, actionId)
  const { rows } = await sql<Omit<AttachedItem, 'kind'> & { mediaType: string }>`
    select ${columns} from partner_actions.attached_item i join privacy.partner p on p.id = i.partner_id
     where i.action_id = ${action.id} order by i.attached_at, i.id`.execute(work.tx)

  return { items: rows.map(({ mediaType, ...item }) => ({ ...item, kind: kindOf(mediaType) })) }
}

export const kindOf = (mediaType: string): ItemKind =>
  (Object.keys(mediaTypeOf) as ItemKind[]).find((kind) => mediaTypeOf[kind] === mediaType) ?? 'txt'
