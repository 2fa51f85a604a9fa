import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { showAnswer } from '#platform/web/show-answer.ts'
import type { Item } from '../../contract.ts'
import { itemQuery } from '../information-queries.ts'

/** Does something to a text; the page then shows what the server answers. */
export function useKeepItem<Body>(id: string, method: 'PUT' | 'POST', path: string, onDone: () => void) {
  const keep = useKeepAnswer(id)
  return useMutation({
    mutationFn: (body: Body) => api.send<Item>(method, `/information-items/${id}${path}`, body),
    onSuccess: (item) => {
      keep(item)
      onDone()
    },
  })
}

/** Puts the newest answer on the page, and lets the lists be asked anew. */
export function useKeepAnswer(id: string): (item: Item) => void {
  const queries = useQueryClient()
  return (item) => {
    showAnswer(queries, itemQuery(id).queryKey, item)
    void queries.invalidateQueries({ queryKey: ['information', 'list'] })
    void queries.invalidateQueries({ queryKey: ['information', 'causes'] })
  }
}
