import { newId } from '#platform/server/new-id.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { TakeOutProduct, TypeProduct } from '../../contract.ts'
import { me } from '../work-on-budget.ts'
import { type ProductWork, takeHolder } from './holder-at-work.ts'
import { mustBeTyped } from './product-rules.ts'

/** Keeps a product that somebody read in Zorgned and typed over, with the decision that it stands in. Refuses what `takeHolder` refuses. */
export async function typeGrantedProduct(work: ProductWork, id: string, holderId: string, given: TypeProduct): Promise<void> {
  const { municipality_id } = await takeHolder(work, id, holderId)

  const product = newId()
  await work.tx
    .insertInto('pgb.granted_product')
    .values({
      ...{ id: product, investigation_id: id, municipality_id, holder_id: holderId },
      ...{ came_by: 'typed', source_system: 'Zorgned', fetch_id: null },
      decision_number: given.decisionNumber,
      decided_on: given.decidedOn,
      product_code: given.productCode || null,
      product: given.product,
      category: null,
      result: given.result,
      delivery_form: given.deliveryForm ?? null,
      valid_from: given.from ?? null,
      valid_to: given.until ?? null,
      volume: given.volume || null,
      minutes_per_week: given.hoursPerWeek === undefined ? null : Math.round(given.hoursPerWeek * 60),
      supplier_name: given.supplierName || null,
      supplier_kvk: given.supplierKvk || null,
      supplier_agb: given.supplierAgb || null,
      ...{ recorded_by: me(work), recorded_at: work.now },
    })
    .execute()
  work.record('granted-products.typed', { kind: 'investigation', id }, { holder: holderId, product })
}

/** Takes out what was typed by mistake, with the reason; it stays readable. Refuses what `takeHolder` and `mustBeTyped` refuse. */
export async function takeOutProduct(
  work: ProductWork,
  { id, holder, product }: { id: string; holder: string; product: string },
  { because }: TakeOutProduct,
): Promise<void> {
  await takeHolder(work, id, holder)
  const found = await work.tx
    .selectFrom('pgb.granted_product')
    .select(['came_by', 'superseded_at'])
    .where('id', '=', product)
    .where('holder_id', '=', holder)
    .executeTakeFirst()
  if (!found) throw notFound()
  mustBeTyped(found)

  await work.tx
    .updateTable('pgb.granted_product')
    .set({ superseded_at: work.now, superseded_by: me(work), superseded_because: because })
    .where('id', '=', product)
    .execute()
  work.record('granted-products.taken-out', { kind: 'investigation', id }, { holder, product })
}
