import { resultWords } from '#modules/investigations/contract.ts'
import { investigationRowsUnder } from '#modules/investigations/server/index.ts'
import { reportStatusWords } from '#modules/reports/contract.ts'
import { reportRowsUnder } from '#modules/reports/server/index.ts'
import type { Words } from '#platform/contract/words.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { FigureRow, FigureRows, FigureRowsQuery } from '../contract.ts'
import { type Counting, figureDefinitions } from './figure-definition-rules.ts'
import { noteUnder, numberOf } from './figure-rules.ts'
import { countsOf } from './get-figures.ts'

const stillOpen: Words = { nl: 'onderzoek loopt nog', en: 'investigation still open' }

/** The rows under a figure, newest first: row security decides which of them the asker sees, the total counts them all. */
export async function findFigureRows(work: AnyWork, year: number, query: FigureRowsQuery): Promise<FigureRows> {
  const { counting } = figureDefinitions[query.figure]
  const page = await rowsUnder(work, counting, { year, source: query.source, after: query.after, limit: query.limit })

  const total = numberOf(query.figure, await countsOf(work, year), query.source)
  const isWhole = !query.after && page.next === null
  return { ...page, total, note: noteUnder(total, page.rows.length, isWhole) }
}

type Page = Pick<FigureRowsQuery, 'source' | 'after' | 'limit'> & { year: number }

async function rowsUnder(work: AnyWork, counting: Counting, page: Page): Promise<{ rows: FigureRow[]; next: string | null }> {
  if (counting.of === 'reports') {
    const found = await reportRowsUnder(work, { ...page, statuses: counting.statuses })
    return {
      next: found.next,
      rows: found.rows.map(({ status, ...row }) => ({ kind: 'report', ...row, outcome: reportStatusWords[status] })),
    }
  }
  const found = await investigationRowsUnder(work, { ...page, state: counting.state, results: counting.results })
  return {
    next: found.next,
    rows: found.rows.map(({ state, result, ...row }) => ({
      kind: 'investigation',
      ...row,
      outcome: state === 'closed' && result ? resultWords[result] : stillOpen,
    })),
  }
}
