import { sql } from 'kysely'
import { type Day, endOfTerm, type Term } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'

/** Gives the last day for judging a report that was received on a day; null when no term holds for it. */
export type JudgeBy = (receivedOn: Day) => Day | null

interface Stored {
  terms: { value: number; unit: Term['unit']; from: Day; to: Day | null }[]
  closed: Day[]
}

/** Reads the term for judging, with all its dated values, and the closed days in one go. */
export async function readJudgeBy(work: AnyWork): Promise<JudgeBy> {
  const { rows } = await sql<Stored>`
    select coalesce((select json_agg(json_build_object('value', value, 'unit', unit, 'from', valid_from, 'to', valid_to))
                       from platform.legal_parameter where key = 'worthiness-judgement'), '[]') as terms,
           coalesce((select json_agg(day) from platform.closed_day), '[]') as closed`.execute(work.tx)
  const { terms, closed } = rows[0] ?? { terms: [], closed: [] }
  const closedDays = new Set(closed)

  return (receivedOn) => {
    const term = terms.find(({ from, to }) => from <= receivedOn && (to === null || to > receivedOn))
    return term ? endOfTerm(receivedOn, { length: term.value, unit: term.unit }, closedDays) : null
  }
}
