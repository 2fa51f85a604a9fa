import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
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

/** A change answers with how it stands now: nothing is read twice, and the other parts of the file are read anew when they are next shown. */
export function useProductCommand<Given>(
  of: OfHolder,
  run: (given: Given) => Promise<GrantedProducts>,
  onDone?: (now: GrantedProducts) => void,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: run,
    onSuccess: async (now) => {
      await queries.invalidateQueries({ queryKey: ['pgb', of.investigationId], refetchType: 'none' })
      queries.setQueryData(grantedProductsQuery(of).queryKey, now)
      onDone?.(now)
    },
  })
}
