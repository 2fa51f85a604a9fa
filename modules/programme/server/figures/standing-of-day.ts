import { sql } from 'kysely'
import { questionStatusWords } from '#modules/advice/contract.ts'
import { type Result, resultWords } from '#modules/investigations/contract.ts'
import { type ReportStatus, reportStatusWords } from '#modules/reports/contract.ts'
import type { Words } from '#platform/contract/words.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { FigureRow } from '../../contract.ts'
import { moment } from './counted-in-sql.ts'

export const stillOpen: Words = { nl: 'onderzoek loopt nog', en: 'investigation still open' }

type Standing = Pick<FigureRow, 'kind' | 'id' | 'outcome'>

/** The rows of one page with their status or outcome as it stood at the end of a day; as it stands now without one. */
export async function asTheyStood<Row extends Standing>(work: AnyWork, rows: readonly Row[], asOf: string | null): Promise<readonly Row[]> {
  if (asOf === null || rows.length === 0) return rows
  const idsOf = (kind: FigureRow['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id)
  const [files, reports, questions] = [idsOf('investigation'), idsOf('report'), idsOf('question')]
  const words = new Map([
    ...(files.length > 0 ? await outcomesOf(work, files, asOf) : []),
    ...(reports.length > 0 ? await statusesOf(work, reports, asOf) : []),
    ...(questions.length > 0 ? await standingsOf(work, questions, asOf) : []),
  ])
  return rows.map((row) => ({ ...row, outcome: words.get(row.id) ?? stillOpen }))
}

/** The result of each file that was closed, restated as far as it was by then. */
async function outcomesOf(work: AnyWork, files: readonly string[], asOf: string): Promise<[string, Words][]> {
  const { rows } = await sql<{ thing: string; category: Result }>`
    select thing, category from reporting.outcome
     where thing = any (${files}::uuid[]) and category <> 'restated' and known_at < ${sql.raw(moment(asOf))}
     group by thing, category having sum(n) > 0`.execute(work.tx)
  return rows.map(({ thing, category }) => [thing, resultWords[category]])
}

async function statusesOf(work: AnyWork, reports: readonly string[], asOf: string): Promise<[string, Words][]> {
  const { rows } = await sql<{ thing: string; status: ReportStatus }>`
    select thing, status from reporting.status_before(${reports}::uuid[], ${sql.raw(moment(asOf))})`.execute(work.tx)
  return rows.map(({ thing, status }) => [thing, reportStatusWords[status]])
}

const inSteps = ['finished', 'lapsed', 'answered', 'open'] as const
const standingWords: Readonly<Record<(typeof inSteps)[number], Words>> = {
  finished: questionStatusWords.closed,
  lapsed: questionStatusWords.closed,
  answered: questionStatusWords.answered,
  open: questionStatusWords.waiting,
}

/** How far each question had come by then. */
async function standingsOf(work: AnyWork, questions: readonly string[], asOf: string): Promise<[string, Words][]> {
  const { rows } = await sql<{ thing: string; steps: string[] }>`
    select thing, array_agg(category) as steps from (
      select thing, category from reporting.advice_question
       where thing = any (${questions}::uuid[]) and category = any (${inSteps}::text[]) and known_at < ${sql.raw(moment(asOf))}
       group by thing, category having sum(n) > 0) step
     group by thing`.execute(work.tx)
  return rows.flatMap(({ thing, steps }) => {
    const step = inSteps.find((one) => steps.includes(one))
    return step ? [[thing, standingWords[step]] as [string, Words]] : []
  })
}
