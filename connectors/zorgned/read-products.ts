import type { Allocation } from '#modules/pgb/contract.ts'
import type { FoundProduct } from '#modules/pgb/server/index.ts'
import { Allocations, Answer, Application, Coded, Decided, Deliveries, Product, Supplier } from './published-shape.ts'
import { type AsSaid, day, listenTo, number8, oneOf, words } from './read-value.ts'
import { readVolume } from './read-volume.ts'

const RESULTS = { toegewezen: 'granted', afgewezen: 'refused' } as const
const FORMS = { pgb: 'pgb', zin: 'in-kind' } as const

/** What an answer says about granted products; undefined when it is not in the published shape at all. */
export function readProducts(answer: unknown): { products: FoundProduct[]; unreadParts: number } | undefined {
  const read = Answer.safeParse(answer)
  if (!read.success) return undefined

  const applications = read.data.map((part) => Application.safeParse(part))
  const decided = applications.flatMap(({ data }) => {
    const decision = data?.beschikking
    return (decision?.beschikteProducten ?? []).map((part) => readProduct(part, decision ?? {}))
  })
  const products = decided.filter((product) => product !== undefined)
  const unreadParts = applications.filter(({ success }) => !success).length + decided.length - products.length
  return { products: onlyOnce(products), unreadParts }
}

function readProduct(part: unknown, decision: { beschikkingNummer?: unknown; datumAfgifte?: unknown }): FoundProduct | undefined {
  const decided = Decided.safeParse(part)
  if (!decided.success) return undefined

  const { product, productCategorie, resultaat, toegewezenProduct: granted } = decided.data
  const said = listenTo()
  const named = said.read(Product, product, 'product')
  const supplier = said.read(Supplier, granted?.leverancier, 'supplier')
  const allocations = readAllocations(said, granted?.toewijzingen)
  return {
    decisionNumber: said.read(words, decision.beschikkingNummer, 'decision'),
    decidedOn: said.read(day, decision.datumAfgifte, 'decision'),
    productCode: said.read(words, named?.productCode ?? named?.identificatie, 'product'),
    description: said.read(words, named?.omschrijving, 'product'),
    category: said.read(words, said.read(Coded, productCategorie, 'product')?.omschrijving, 'product'),
    result: said.read(oneOf(RESULTS), resultaat, 'result'),
    deliveryForm: said.read(oneOf(FORMS), granted?.leveringsvorm, 'delivery-form'),
    from: said.read(day, granted?.datumIngangGeldigheid, 'period'),
    until: said.read(day, granted?.datumEindeGeldigheid, 'period'),
    ...readVolume(said, granted?.omvang),
    supplierName: said.read(words, supplier?.omschrijving, 'supplier'),
    supplierKvk: said.read(number8, supplier?.kvk, 'supplier'),
    supplierAgb: said.read(number8, supplier?.agbcode, 'supplier'),
    allocations,
    notUnderstood: said.notUnderstood(),
  }
}

function readAllocations(said: AsSaid, given: unknown): Allocation[] {
  return (said.read(Allocations, given, 'allocations') ?? []).map((allocation) => {
    const supplier = said.read(Supplier, allocation.leverancier, 'allocations')
    const deliveries = (said.read(Deliveries, allocation.leveringen, 'allocations') ?? []).map(({ begindatum, einddatum }) => ({
      from: said.read(day, begindatum, 'allocations'),
      until: said.read(day, einddatum, 'allocations'),
    }))
    const goesOn = deliveries.some(({ until }) => until === null)
    return {
      number: said.read(words, allocation.toewijzingNummer, 'allocations'),
      supplierName: said.read(words, supplier?.omschrijving, 'allocations'),
      from: said.read(day, allocation.ingangsdatum, 'allocations'),
      until: said.read(day, allocation.einddatum, 'allocations'),
      deliveredFrom: deliveries.flatMap(({ from }) => from ?? []).toSorted()[0] ?? null,
      deliveredUntil: goesOn
        ? null
        : (deliveries
            .flatMap(({ until }) => until ?? [])
            .toSorted()
            .at(-1) ?? null),
    }
  })
}

/** Applications of one case repeat the products that they share. */
function onlyOnce(products: readonly FoundProduct[]): FoundProduct[] {
  return [...new Map(products.map((product) => [JSON.stringify(product), product])).values()]
}
