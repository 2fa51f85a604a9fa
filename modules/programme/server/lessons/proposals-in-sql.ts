import { sql } from 'kysely'

/** The proposals of closed files that the asker reads, with the lesson that each stands in. */
export const proposals = sql`(
  select p.investigation_id as "proposalOf", p.cause, p.aims_at as "aimsAt", p.proposal as text, p.closed_on,
         extract(year from p.closed_on)::int || '-' || extract(quarter from p.closed_on)::int as quarter, s.lesson_id
    from programme.lessons_of_closed_files() p left join programme.lesson_source s on s.investigation_id = p.investigation_id
   where p.aims_at <> 'none') proposal`
