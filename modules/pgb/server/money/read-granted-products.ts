import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import type { GrantedProduct, GrantedProducts } from '../../contract.ts'
import { findHolder, type ProductWork } from './holder-at-work.ts'

const MOST_EARLIER = 100

const PRODUCT = sql.raw(`
  p.id, p.came_by as "cameBy", p.source_system as "sourceSystem", p.decision_number as "decisionNumber", p.decided_on as "decidedOn",
  p.product_code as "productCode", p.product, p.category, p.result, p.delivery_form as "deliveryForm", p.valid_from as "from", p.valid_to as "until",
  p.volume, p.minutes_per_week as "minutesPerWeek", p.supplier_name as "supplierName", p.supplier_kvk as "supplierKvk",
  p.supplier_agb as "supplierAgb", p.allocations, p.not_understood as "notUnderstood", ${colleagueInSql('p.recorded_by')} as "recordedBy",
  ${moment('p.recorded_at')} as "recordedAt", case when p.superseded_at is not null then json_build_object('at', ${moment('p.superseded_at')},
    'by', ${colleagueInSql('p.superseded_by')}, 'because', p.superseded_because) end as superseded`)

/** What a budget holder was granted, as it stands and as it stood before. Refuses `thing.not-found`. */
export async function readGrantedProducts(work: ProductWork, id: string, holderId: string, connected: boolean): Promise<GrantedProducts> {
  const { works } = await findHolder(work, id, holderId)

  const { rows: products } = await sql<GrantedProduct>`
    select ${PRODUCT} from pgb.granted_product p where p.holder_id = ${holderId} and p.superseded_at is null
     order by p.valid_from desc nulls last, p.decided_on desc nulls last, p.id`.execute(work.tx)
  const { rows: earlier } = await sql<GrantedProduct>`
    select ${PRODUCT} from pgb.granted_product p where p.holder_id = ${holderId} and p.superseded_at is not null
     order by p.superseded_at desc, p.valid_from desc nulls last, p.id limit ${MOST_EARLIER}`.execute(work.tx)
  const { rows: fetches } = await sql<NonNullable<GrantedProducts['lastFetch']>>`
    select ${sql.raw(moment('f.fetched_at'))} as at, ${sql.raw(colleagueInSql('f.fetched_by'))} as by, f.source_system as "sourceSystem", f.found,
           f.unread_parts as "unreadParts", f.ended_since as "endedSince"
      from pgb.product_fetch f where f.holder_id = ${holderId} order by f.fetched_at desc, f.id desc limit 1`.execute(work.tx)

  work.recordLook('granted-products.read', { kind: 'investigation', id }, { holder: holderId })
  return { connected, works, lastFetch: fetches[0] ?? null, products, earlier }
}
