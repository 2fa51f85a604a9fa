import { createHash } from 'node:crypto'
import {
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import pg from 'pg'

const DATE = 1082
const BIGINT = 20
const NUMERIC = 1700
pg.types.setTypeParser(DATE, (day) => day) // a day stays 'YYYY-MM-DD'; the default shifts it across time zones
pg.types.setTypeParser(BIGINT, Number)
pg.types.setTypeParser(NUMERIC, Number)

/** Policies and functions ask for `current_date`: that is the day here, whatever zone the server keeps. */
const DUTCH_DAYS = '-c timezone=Europe/Amsterdam'

/**
 * Connections that sign in as the application's own role, never as the owner of the tables.
 * Every statement is planned once per connection: policies make planning dear (tens of milliseconds), and queries here are
 * written so that the plan does not depend on the values (limits are literals, each branch has its index).
 */
export function openPool(url: string, most = 10): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    min: 1, // a server at rest is still seen in the database by who rotates the keys
    connectionTimeoutMillis: 10_000,
    application_name: 'wederhoor',
    options: `-c plan_cache_mode=force_generic_plan ${DUTCH_DAYS}`,
  })
  // A connection that is lost between two statements of a piece of work fails the next one; unheard, it would take the program along.
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', (error) => process.stderr.write(`database connection lost: ${error.message}\n`))
  return pool
}

/** The few connections that sign in as the owner of the tables: for commands, the demo and tests. */
export function openOwnerPool(url: string): pg.Pool {
  return new pg.Pool({ connectionString: url, max: 2, options: DUTCH_DAYS })
}

/** Kysely on one connection that somebody else has opened, and in whose transaction it works. */
export function queriesOn<Tables>(client: pg.ClientBase): Kysely<Tables> {
  const connection: DatabaseConnection = {
    executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
      const result = await client.query({ name: statementName(query.sql), text: query.sql, values: [...query.parameters] })
      return { rows: result.rows as Row[], numAffectedRows: BigInt(result.rowCount ?? 0) }
    },
    streamQuery: () => {
      throw new Error('rows are not streamed; lists go by page')
    },
  }
  const neverCalled = () => Promise.reject(new Error('the transaction belongs to the work, not to a query'))
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => ({
        init: () => Promise.resolve(),
        acquireConnection: () => Promise.resolve(connection),
        releaseConnection: () => Promise.resolve(),
        beginTransaction: neverCalled,
        commitTransaction: neverCalled,
        rollbackTransaction: neverCalled,
        destroy: () => Promise.resolve(),
      }),
    },
  })
}

const MOST_PREPARED = 400
const names = new Map<string, string>()

/** PostgreSQL plans a statement once per connection when it has a name; the first few hundred texts get one. */
function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= MOST_PREPARED) return known

  const name = createHash('sha1').update(text).digest('hex').slice(0, 20)
  names.set(text, name)
  return name
}
