import type pg from 'pg'
import type { House } from '#app/server/testing/house.ts'

/** Runs a statement as the application's own role in somebody's name, past the rules of the house; nothing of it stays. */
export async function runAsActor(house: House, actorId: string, statement: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = await house.db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [actorId])
    return await client.query(statement, values)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** The same for one person, and gives how many rows each statement touched. */
export function asActor(house: House, actorId: string) {
  return async (statement: string, values: unknown[] = []): Promise<number> =>
    (await runAsActor(house, actorId, statement, values)).rowCount ?? 0
}
