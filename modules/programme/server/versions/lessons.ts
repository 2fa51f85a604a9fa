import { type RawBuilder, sql } from 'kysely'
import type { Cause } from '#modules/investigations/contract.ts'
import type { ProgrammeWork } from './take-draft.ts'

export interface ClosedFileLesson {
  lessonOf: string
  cause: Cause
  text: string
  closedOn: string
}

/** Lessons with a proposal from files that were closed in or after a year, newest first, each text once; 200 at most. */
export function findLessons(work: ProgrammeWork, sinceYear: number): Promise<ClosedFileLesson[]> {
  return ask(work, sql`closed_on >= make_date(${sinceYear}::int, 1, 1)`)
}

/** The lesson of one closed file, when it holds a proposal. */
export async function findLesson(work: ProgrammeWork, file: string): Promise<ClosedFileLesson | undefined> {
  return (await ask(work, sql`investigation_id = ${file}`))[0]
}

/** The policy role reads the lessons, not the files that they come from. */
async function ask(work: ProgrammeWork, condition: RawBuilder<unknown>): Promise<ClosedFileLesson[]> {
  const { rows } = await sql<ClosedFileLesson>`
    select * from (
      select distinct on (proposal) investigation_id as "lessonOf", cause, proposal as text, closed_on as "closedOn"
        from programme.lessons_of_closed_files() where aims_at <> 'none' and ${condition}
       order by proposal, closed_on desc, investigation_id desc) lesson
     order by "closedOn" desc, "lessonOf" desc limit 200`.execute(work.tx)
  return rows
}
