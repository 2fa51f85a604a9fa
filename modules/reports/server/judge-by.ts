import { sql } from 'kysely'
import type { Day } from '#platform/contract/calendar.ts'
import { lawInSql } from '#platform/server/law-in-sql.ts'
import { endOfLegalTerm, knownParameter, type Law } from '#platform/server/legal-parameter-rules.ts'
import type { AnyWork } from '#platform/server/work.ts'

const TERM = 'worthiness-judgement'

/** Gives the last day for judging a report that was received on a day; null when no term holds for it. */
export async function readJudgeBy(work: AnyWork): Promise<(receivedOn: Day) => Day | null> {
  const { rows } = await sql<{ law: Law }>`select ${lawInSql} as law`.execute(work.tx)
  const law = rows[0]?.law ?? { legal: [], closedDays: [] }

  return (receivedOn) => (knownParameter(law, TERM, receivedOn) ? endOfLegalTerm(law, TERM, receivedOn) : null)
}
