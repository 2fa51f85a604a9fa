import type { Allocation, DeliveryForm, ProductField, ProductResult } from '../../contract.ts'

/** What is asked about a budget holder, and no more: the number, which law, and how far back. */
export interface AskedProducts {
  bsn: string
  law: 'wmo' | 'youth-act'
  /** Products that ended before this day are not asked for */
  endedSince: string
}

/** What was granted or refused, as the system that decided it says so. What it does not say is null. */
export interface FoundProduct {
  decisionNumber: string | null
  decidedOn: string | null
  productCode: string | null
  description: string | null
  category: string | null
  result: ProductResult | null
  deliveryForm: DeliveryForm | null
  from: string | null
  until: string | null
  /** As written there: “3:15 uren per week” */
  volume: string | null
  /** Only where hours or minutes in a known period were given; at most 100,000 */
  minutesPerWeek: number | null
  supplierName: string | null
  supplierKvk: string | null
  supplierAgb: string | null
  allocations: Allocation[]
  /** Which of these were said in a way that we do not understand: they are null, and somebody looks them up */
  notUnderstood: ProductField[]
}

/** Nobody is held up by what failed: a product can always be typed over. */
export type ProductsFailure = 'unreachable' | 'refused' | 'unknown-person' | 'unreadable'

export type ProductsAnswer =
  | { outcome: 'found'; products: FoundProduct[]; unreadParts: number; digest: Buffer }
  | { outcome: ProductsFailure; reason: string }

/** The port: asks the system of Maatschappelijke Ontwikkeling what somebody was granted. Never throws for what goes wrong there. */
export type AskGrantedProducts = (asked: AskedProducts) => Promise<ProductsAnswer>
