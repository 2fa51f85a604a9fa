import { sql } from 'kysely'
import { tell } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Job } from '#platform/server/jobs/job.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Work } from '#platform/server/work.ts'
import { readAgreements } from './parameters.ts'

const SET = 500
const messages = { asked: 'advice.result-asked', reminded: 'advice.result-reminded', unknown: null } as const

interface Step {
  question_id: string
  consultant_id: string
  step: keyof typeof messages
}

/** Asks consultants what was done with an advice, reminds them once, and then counts it as unknown: one set each time. Gives how many steps. */
export async function askForResults(work: Work<PlatformTables>): Promise<number> {
  const agreement = await readAgreements(work)
  const { rows } = await sql<Step>`
    select * from advice.ask_for_results(${work.now}, ${dayInAmsterdam(work.now)}::date, ${agreement('advice-result-remind-after')}::integer,
      ${agreement('advice-result-unknown-after')}::integer, ${SET}::integer)`.execute(work.tx)
  for (const { question_id: id, consultant_id: to, step } of rows) {
    const kind = messages[step]
    if (kind) await tell(work, { to, kind, thing: { kind: 'question', id } })
    work.record(`question.result-${step}`, { kind: 'question', id })
  }
  return rows.length
}

/** Each working hour a set, so that nobody's morning brings a thousand at once. */
export const askForResultsJob: Job = { purpose: 'advising-colleagues', run: askForResults }
