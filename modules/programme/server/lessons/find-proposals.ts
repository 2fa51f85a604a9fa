import { type RawBuilder, sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Proposal, Proposals, ProposalsQuery } from '../../contract.ts'
import { quarterOf } from './lesson-rules.ts'
import { proposals } from './proposals-in-sql.ts'
import type { LessonWork } from './take-lesson.ts'

/**
 * What closed files proposed in a quarter (this one unless told), and what earlier ones proposed and nobody decided on yet; by cause and
 * aim, oldest first. Beside it how often each cause was seen in the quarter.
 */
export async function findProposals(work: LessonWork, query: ProposalsQuery): Promise<Proposals> {
  const quarter = query.quarter ?? quarterOf(dayInAmsterdam(work.now))
  const open = sql`(proposal.lesson_id is null or l.state = 'proposed')`
  const wanted: RawBuilder<unknown>[] = [sql`(proposal.quarter = ${quarter} or (proposal.quarter < ${quarter} and ${open}))`]
  if (query.cause) wanted.push(sql`proposal.cause = ${query.cause}`)
  if (query.aimsAt) wanted.push(sql`proposal."aimsAt" = ${query.aimsAt}`)
  if (query.q) wanted.push(sql`to_tsvector('dutch', proposal.text) @@ websearch_to_tsquery('dutch', ${query.q})`)
  if (query.after)
    wanted.push(sql`(proposal.cause, proposal."aimsAt", proposal.closed_on, proposal."proposalOf") > ${placeIn(query.after)}`)

  const { rows } = await sql<Proposal & { closedOn: string }>`
    select proposal."proposalOf", proposal.cause, proposal."aimsAt", proposal.text, proposal.quarter, proposal.closed_on as "closedOn",
           case when l.id is not null then json_build_object('id', l.id, 'title', l.title, 'state', l.state) end as lesson
      from ${proposals} left join programme.lesson l on l.id = proposal.lesson_id
     where ${sql.join(wanted, sql` and `)}
     order by proposal.cause, proposal."aimsAt", proposal.closed_on, proposal."proposalOf" limit ${query.limit + 1}`.execute(work.tx)
  const { rows: causes } = await sql<Proposals['causes'][number]>`
    select cause, count(*)::int as n from ${proposals} where quarter = ${quarter} group by cause order by n desc, cause`.execute(work.tx)
  const { rows: quarters } = await sql<{ quarter: string }>`
    select distinct quarter from ${proposals} order by quarter desc limit 40`.execute(work.tx)

  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  work.recordLook('lessons.proposals-listed', { kind: 'lesson', id: null }, { rows: page.length })
  return {
    rows: page.map(({ closedOn: _, ...row }) => row),
    next: rows.length > query.limit && last ? cursorOf(last) : null,
    causes,
    quarters: quarters.map((one) => one.quarter),
  }
}

const cursorOf = ({ cause, aimsAt, closedOn, proposalOf }: Proposal & { closedOn: string }) =>
  [cause, aimsAt, closedOn, proposalOf].join('|')

/** Refuses `input.invalid` for what is no cursor. */
function placeIn(after: string): RawBuilder<unknown> {
  const [, cause, aim, day, id] = /^([a-z-]+)\|([a-z]+)\|(\d{4}-\d\d-\d\d)\|([0-9a-f-]{36})$/.exec(after) ?? []
  if (!cause) throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Deze bladwijzer klopt niet.' }])
  return sql`(${cause}::text, ${aim}::text, ${day}::date, ${id}::uuid)`
}
