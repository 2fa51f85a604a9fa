import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { useCommand } from '#platform/web/use-command.ts'
import type { GrantedProducts, TakeOutProduct, TypeProduct } from '../../contract.ts'

/** Whose products: a budget holder of a file. */
export interface OfHolder {
  investigationId: string
  holderId: string
}

const at = ({ investigationId, holderId }: OfHolder) =>
  `/investigations/${encodeURIComponent(investigationId)}/budget/holders/${encodeURIComponent(holderId)}/granted-products`

export const grantedProductsQuery = (of: OfHolder) =>
  queryOptions({
    queryKey: ['pgb', of.investigationId, 'granted-products', of.holderId],
    queryFn: ({ signal }) => api.get<GrantedProducts>(at(of), { signal }),
  })

export const fetchProducts = (of: OfHolder) => api.send<GrantedProducts>('POST', at(of))
export const typeProduct = (of: OfHolder, given: TypeProduct) => api.send<GrantedProducts>('POST', `${at(of)}/by-hand`, given)
export const takeOutProduct = (of: OfHolder, product: string, given: TakeOutProduct) =>
  api.send<GrantedProducts>('POST', `${at(of)}/${product}/withdrawal`, given)

/** Changes which products a holder was granted; the answer says how they stand now. */
export const useProductCommand = <Given>(
  of: OfHolder,
  run: (given: Given) => Promise<GrantedProducts>,
  onDone?: (now: GrantedProducts) => void,
) => useCommand(run, { anew: [['pgb', of.investigationId]], answers: grantedProductsQuery(of).queryKey, onDone })
