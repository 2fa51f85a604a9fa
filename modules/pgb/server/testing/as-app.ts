import type { House } from '#app/server/testing/house.ts'

/** Runs one statement as the application does for somebody, and takes it back; gives the number of rows, or what the database said. */
export async function asApp(house: House, accountId: string, statement: string, values: readonly unknown[]): Promise<number | string> {
  const client = await house.db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [accountId])
    const { rowCount } = await client.query(statement, [...values])
    return rowCount ?? 0
  } catch (reason) {
    return String((reason as Error).message)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
