import type { QueryClient } from '@tanstack/react-query'
import { showAnswer } from '#platform/web/show-answer.ts'
import type { InvestigationFile } from '../../contract.ts'
import { fileQuery } from '../investigation-queries.ts'

/** Every change answers with the file as it then is: shows it at once, and lets the lists and the timeline be asked anew. */
export async function keepAnswer(queries: QueryClient, id: string, answer: unknown): Promise<void> {
  const file = answer as InvestigationFile | undefined
  if (file?.id !== id) return queries.invalidateQueries({ queryKey: ['investigations'] })

  showAnswer(queries, fileQuery(id).queryKey, file)
  void queries.invalidateQueries({ queryKey: ['investigations'], predicate: ({ queryKey }) => queryKey[1] !== 'file' })
}
