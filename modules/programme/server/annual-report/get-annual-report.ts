import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { moment, momentInSql } from '#platform/server/moment-in-sql.ts'
import type { Work } from '#platform/server/work.ts'
import type { AnnualReport } from '../../contract.ts'
import type { ProgrammeTables } from '../tables.ts'
import { usualCutOff } from './annual-report-rules.ts'

const written = {
  explanations: sql.raw(`coalesce((select json_agg(json_build_object('part', e.part, 'text', e.body, 'revision', e.revision,
    'editedBy', (select a.name from staff.account a where a.id = e.edited_by),
    'editedAt', ${moment('e.edited_at')}) order by e.part) from programme.explanation e where e.year = r.year), '[]')`),
  judgements: sql.raw(`coalesce((select json_agg(json_build_object('goalKey', j.goal_key, 'text', j.body, 'revision', j.revision,
    'judgedBy', (select a.name from staff.account a where a.id = j.judged_by),
    'judgedAt', ${moment('j.judged_at')}) order by j.judged_at) from programme.judgement j where j.year = r.year), '[]')`),
}

/** The annual report of a year; one that nobody began yet is an empty draft. */
export async function getAnnualReport(work: Work<ProgrammeTables>, year: number): Promise<AnnualReport> {
  const { rows } = await sql<AnnualReport>`
    select r.year, r.state, r.cut_off as "cutOff", (select a.name from staff.account a where a.id = r.published_by) as "publishedBy",
           ${momentInSql('r.published_at')} as "publishedAt", r.revision,
           ${written.explanations} as explanations, ${written.judgements} as judgements
      from programme.annual_report r where r.year = ${year}`.execute(work.tx)
  return rows[0] ?? emptyReport(year, usualCutOff(year, dayInAmsterdam(work.now)))
}

function emptyReport(year: number, cutOff: string): AnnualReport {
  return { year, state: 'draft', cutOff, publishedBy: null, publishedAt: null, revision: 0, explanations: [], judgements: [] }
}
