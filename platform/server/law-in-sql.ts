import { sql } from 'kysely'

/** The `Law` as a json object, for a statement that needs it beside other things. */
export const LAW_IN_SQL = `json_build_object(
  'legal', coalesce((select json_agg(json_build_object('key', l.key, 'value', l.value, 'unit', l.unit, 'validFrom', l.valid_from,
    'validTo', l.valid_to, 'source', l.source) order by l.key, l.valid_from) from platform.legal_parameter l), '[]'),
  'closedDays', coalesce((select json_agg(c.day order by c.day) from platform.closed_day c), '[]'))`

export const lawInSql = sql.raw(LAW_IN_SQL)
