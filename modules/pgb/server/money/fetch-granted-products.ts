import { bsnPlace } from '#modules/parties/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import { me } from '../work-on-budget.ts'
import type { AskedProducts, FoundProduct, ProductsAnswer } from './granted-products.ts'
import { type ProductWork, takeHolder } from './holder-at-work.ts'
import { askedSince } from './product-rules.ts'

const SOURCE = 'Zorgned'
const ROWS_AT_ONCE = 500

/**
 * What may be asked about a budget holder, by somebody who works on the open file. That it is asked, is remembered before anything goes out.
 * Refuses what `takeHolder` refuses, and `granted-products.no-number`.
 */
export async function askAbout(work: ProductWork, sealer: Sealer, id: string, holderId: string): Promise<AskedProducts> {
  const holder = await takeHolder(work, id, holderId)
  if (!holder.bsn_sealed) throw ruleBroken('granted-products.no-number')

  const endedSince = askedSince(dayInAmsterdam(work.now))
  work.recordLook('granted-products.asked', { kind: 'investigation', id }, { holder: holderId, law: holder.domain, endedSince })
  return { bsn: sealer.open(holder.bsn_sealed, bsnPlace(holder.person_id)), law: holder.domain, endedSince }
}

/**
 * Keeps what was answered. It takes the place of what was fetched before, and of what was typed over from the same decisions; the same
 * answer as last time changes nothing. Refuses `granted-products.` and the outcome when there is no answer, and what `takeHolder` refuses.
 */
export async function keepAnswer(
  work: ProductWork,
  id: string,
  holderId: string,
  { endedSince }: Pick<AskedProducts, 'endedSince'>,
  answer: ProductsAnswer,
): Promise<void> {
  const { municipality_id } = await takeHolder(work, id, holderId)
  if (answer.outcome !== 'found') throw ruleBroken(`granted-products.${answer.outcome}`)

  const { products, unreadParts, digest } = answer
  const part = { investigation_id: id, municipality_id, holder_id: holderId }
  const before = await lastDigest(work, holderId)
  const fetch = {
    id: newId(),
    ...part,
    source_system: SOURCE,
    ended_since: endedSince,
    found: products.length,
    unread_parts: unreadParts,
    digest,
  }
  await work.tx
    .insertInto('pgb.product_fetch')
    .values({ ...fetch, fetched_by: me(work), fetched_at: work.now })
    .execute()
  const same = before?.equals(digest) ?? false
  if (!same) {
    await supersede(work, holderId, products)
    const rows = products.map((product) => ({
      ...asRow(product),
      ...part,
      fetch_id: fetch.id,
      recorded_by: me(work),
      recorded_at: work.now,
    }))
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await work.tx
        .insertInto('pgb.granted_product')
        .values(rows.slice(at, at + ROWS_AT_ONCE))
        .execute()
  }

  work.record(
    'granted-products.fetched',
    { kind: 'investigation', id },
    { holder: holderId, fetch: fetch.id, found: products.length, unreadParts, same },
  )
}

async function lastDigest(work: ProductWork, holderId: string): Promise<Buffer | undefined> {
  const last = await work.tx
    .selectFrom('pgb.product_fetch')
    .select('digest')
    .where('holder_id', '=', holderId)
    .orderBy('fetched_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.digest
}

/** Nothing is thrown away: what stood here stays readable as what stood here. */
async function supersede(work: ProductWork, holderId: string, products: readonly FoundProduct[]): Promise<void> {
  const decisions = products.flatMap(({ decisionNumber }) => decisionNumber ?? [])
  await work.tx
    .updateTable('pgb.granted_product')
    .set({ superseded_at: work.now, superseded_by: me(work) })
    .where('holder_id', '=', holderId)
    .where('superseded_at', 'is', null)
    .where((is) => is.or([is('came_by', '=', 'fetched'), ...(decisions.length > 0 ? [is('decision_number', 'in', decisions)] : [])]))
    .execute()
}

const asRow = (found: FoundProduct) => ({
  id: newId(),
  came_by: 'fetched' as const,
  source_system: SOURCE,
  decision_number: found.decisionNumber,
  decided_on: found.decidedOn,
  product_code: found.productCode,
  product: found.description,
  category: found.category,
  result: found.result,
  delivery_form: found.deliveryForm,
  valid_from: found.from,
  valid_to: found.until,
  volume: found.volume,
  minutes_per_week: found.minutesPerWeek,
  supplier_name: found.supplierName,
  supplier_kvk: found.supplierKvk,
  supplier_agb: found.supplierAgb,
  allocations: JSON.stringify(found.allocations),
  not_understood: found.notUnderstood,
})
