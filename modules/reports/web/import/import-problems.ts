import { infiniteQueryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { ImportProblem, ReportImport } from '../../contract.ts'

/** The refused lines, beginning with the page that came along with the import itself. */
export const problemsQuery = ({ id, problems }: ReportImport) =>
  infiniteQueryOptions({
    queryKey: ['reports', 'import-problems', id],
    queryFn: ({ pageParam, signal }) => (pageParam ? pageAfter(id, pageParam, 100, signal) : problems),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** Every refused line of a file, asked for page by page. */
export async function everyProblem(id: string): Promise<ImportProblem[]> {
  const found: ImportProblem[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page: ReportImport['problems'] = await pageAfter(id, after, 100)
    found.push(...page.rows)
    after = page.next
  }
  return found
}

async function pageAfter(id: string, after: string, limit: number, signal?: AbortSignal): Promise<ReportImport['problems']> {
  const { problems } = await api.get<ReportImport>(`/report-imports/${encodeURIComponent(id)}`, { query: { after, limit }, signal })
  return problems
}
