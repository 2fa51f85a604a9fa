import type { House } from '#app/server/testing/house.ts'

/** Runs a statement as the application's own role in somebody's name, past the rules of the house. Gives how many rows it touched. */
export function asActor(house: House, actorId: string) {
  return async (statement: string, values: unknown[] = []): Promise<number> => {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.actor_id', $1, true)`, [actorId])
      return (await client.query(statement, values)).rowCount ?? 0
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
}
