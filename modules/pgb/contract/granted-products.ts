import { z } from 'zod'
import { valuesOf } from '#platform/contract/words.ts'
import { HolderParams } from './assignment.ts'
import { cameByWords, deliveryFormWords, productFieldWords, productResultWords } from './granted-products-words.ts'

const day = z.iso.date()
const text = (longest: number) => z.string().trim().max(longest)
const colleague = z.object({ id: z.uuid(), name: z.string() })

export type ProductResult = keyof typeof productResultWords
export const ProductResult = z.enum(valuesOf(productResultWords))
export type DeliveryForm = keyof typeof deliveryFormWords
export const DeliveryForm = z.enum(valuesOf(deliveryFormWords))
export type CameBy = keyof typeof cameByWords
export const CameBy = z.enum(valuesOf(cameByWords))
export type ProductField = keyof typeof productFieldWords
export const ProductField = z.enum(valuesOf(productFieldWords))

/** To whom care in kind was given out, and when it was delivered; a budget has none. */
export const Allocation = z.object({
  number: z.string().nullable(),
  supplierName: z.string().nullable(),
  from: day.nullable(),
  until: day.nullable(),
  deliveredFrom: day.nullable(),
  deliveredUntil: day.nullable(),
})
export type Allocation = z.output<typeof Allocation>

/** What was granted or refused to a budget holder; what the source does not say is null. */
export const GrantedProduct = z
  .object({
    id: z.uuid(),
    cameBy: CameBy,
    sourceSystem: z.string(),
    decisionNumber: z.string().nullable(),
    decidedOn: day.nullable(),
    productCode: z.string().nullable(),
    product: z.string().nullable(),
    category: z.string().nullable(),
    result: ProductResult.nullable(),
    deliveryForm: DeliveryForm.nullable(),
    from: day.nullable(),
    /** The last day */
    until: day.nullable(),
    volume: z.string().nullable(),
    minutesPerWeek: z.int().nullable(),
    supplierName: z.string().nullable(),
    supplierKvk: z.string().nullable(),
    supplierAgb: z.string().nullable(),
    allocations: z.array(Allocation),
    /** What the source said in a way that was not understood: null here, to be looked up there */
    notUnderstood: z.array(ProductField),
    recordedBy: colleague,
    recordedAt: z.string(),
    /** When something newer took its place, or somebody took it out; because is null for the first */
    superseded: z.object({ at: z.string(), by: colleague, because: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'GrantedProduct' })
export type GrantedProduct = z.output<typeof GrantedProduct>

export const GrantedProducts = z
  .object({
    /** Whether the system of Maatschappelijke Ontwikkeling can be asked; otherwise products are typed over */
    connected: z.boolean(),
    /** Whether the asker works on the file, and the file is open */
    works: z.boolean(),
    lastFetch: z
      .object({
        at: z.string(),
        by: colleague,
        sourceSystem: z.string(),
        found: z.int(),
        /** Parts of the answer that could not be read */
        unreadParts: z.int(),
        /** What ended before this day was not asked for */
        endedSince: day,
      })
      .nullable(),
    products: z.array(GrantedProduct),
    /** What stood here before, newest first */
    earlier: z.array(GrantedProduct),
  })
  .meta({ id: 'GrantedProducts' })
export type GrantedProducts = z.output<typeof GrantedProducts>

const eightDigits = text(8)
  .regex(/^(\d{8})?$/, 'Vul acht cijfers in, of niets.')
  .default('')

/** A product that somebody types over, as it stands in the decision. */
export const TypeProduct = z
  .object({
    decisionNumber: text(60).min(1, 'Vul het nummer van het besluit in.'),
    decidedOn: day,
    product: text(300).min(2, 'Vul de naam van het product in.'),
    productCode: text(20).default(''),
    result: ProductResult,
    deliveryForm: DeliveryForm.optional(),
    from: day.optional(),
    until: day.optional(),
    volume: text(300).default(''),
    hoursPerWeek: z.number().min(0).max(168, 'Een week heeft 168 uren.').optional(),
    supplierName: text(200).default(''),
    supplierKvk: eightDigits,
    supplierAgb: eightDigits,
  })
  .refine(({ result, deliveryForm }) => result !== 'granted' || deliveryForm, {
    path: ['deliveryForm'],
    message: 'Kies de leveringsvorm die in het besluit staat.',
  })
  .refine(({ result, from }) => result !== 'granted' || from, { path: ['from'], message: 'Vul de eerste dag in.' })
  .refine(({ from, until }) => !from || !until || until >= from, {
    path: ['until'],
    message: 'De laatste dag kan niet vóór de eerste dag liggen.',
  })
export type TypeProduct = z.output<typeof TypeProduct>

export const TakeOutProduct = z.object({ because: text(500).min(5, 'Schrijf in een paar woorden waarom dit niet klopt.') })
export type TakeOutProduct = z.output<typeof TakeOutProduct>

export const ProductParams = HolderParams.extend({ product: z.uuid() })
