import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'

const at = (column: string) => sql.raw(moment(column))

/** A scenario in a list; the table is `s`. */
export const scenarioRowColumns = sql`s.id, s.name, s.year, s.state, s.progress,
  coalesce(${sql.raw(colleagueInSql('s.made_by'))} ->> 'name', '') as "madeBy", ${at('s.made_at')} as "madeAt", ${at('s.done_at')} as "doneAt"`

/** The whole of it. */
export const scenarioColumns = sql`${scenarioRowColumns}, s.runs, s.base, s.assumptions, s.changes, s.result, s.revision,
  coalesce((select json_agg(json_build_object('id', v.id, 'year', v.year, 'number', v.number, 'draft', v.state = 'draft') order by v.year, v.number)
              from programme.scenario_attachment a join programme.version v on v.id = a.version_id where a.scenario_id = s.id), '[]') as "attachedTo"`
