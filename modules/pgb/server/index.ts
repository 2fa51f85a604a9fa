export type { Allocation, FoundProduct, GrantedProducts, ProductField, ProductsAnswer } from './money/granted-products.ts'
