import { sql } from 'kysely'

/** A moment as ISO 8601 in UTC with milliseconds, as contracts write it; for a statement that is put together as text. */
export const moment = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The same within a statement of Kysely. */
export const momentInSql = (column: string) => sql<string>`${sql.raw(moment(column))}`
