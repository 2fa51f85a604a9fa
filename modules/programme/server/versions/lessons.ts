import { type RawBuilder, sql } from 'kysely'
import type { Pickable } from '../../contract.ts'
import type { ProgrammeWork } from './take-draft.ts'

type AdoptedLesson = Omit<Pickable, 'picked'>

/** Lessons that were adopted in or after a year, done or not, newest first; 200 at most. */
export function findAdoptedLessons(work: ProgrammeWork, sinceYear: number): Promise<AdoptedLesson[]> {
  return ask(work, sql`platform.dutch_day(decided_at) >= make_date(${sinceYear}::int, 1, 1)`)
}

/** One lesson, when it was adopted. */
export async function findAdoptedLesson(work: ProgrammeWork, id: string): Promise<AdoptedLesson | undefined> {
  return (await ask(work, sql`id = ${id}`))[0]
}

async function ask(work: ProgrammeWork, condition: RawBuilder<unknown>): Promise<AdoptedLesson[]> {
  const { rows } = await sql<AdoptedLesson>`
    select 'lesson' as kind, body as text, id as "lessonOf",
           json_build_object('from', 'adopted-lesson', 'title', title, 'cause', cause, 'adoptedOn', platform.dutch_day(decided_at)) as "takenFrom"
      from programme.lesson where state in ('adopted', 'done') and ${condition}
     order by decided_at desc, id desc limit 200`.execute(work.tx)
  return rows
}
