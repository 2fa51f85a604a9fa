import type { InferDataFromTag, QueryClient, QueryKey } from '@tanstack/react-query'

/** Shows what the server answered after a change. A read that is still under way knows less than this answer, and is let go. */
export function showAnswer<Key extends QueryKey>(queries: QueryClient, queryKey: Key, answer: InferDataFromTag<unknown, Key>): void {
  void queries.cancelQueries({ queryKey, exact: true })
  queries.setQueryData<unknown>(queryKey, answer)
}
