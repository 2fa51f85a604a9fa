import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { copyDatabase, type TestDatabase } from './testing/test-database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await copyDatabase()
})
afterAll(() => db.drop())

test('the application and the commands live by the day in Amsterdam, whatever zone the server keeps', async () => {
  for (const pool of [db.pool, db.owner]) {
    const { rows } = await pool.query<{ now: Date; today: string; night: string }>(
      `select now(), current_date as today, timestamptz '2024-06-30T22:30:00Z'::date as night`,
    )

    expect((await pool.query('show timezone')).rows).toEqual([{ TimeZone: 'Europe/Amsterdam' }])
    expect(rows[0]?.today).toBe(dayInAmsterdam(rows[0]?.now ?? new Date(0)))
    expect(rows[0]?.night).toBe('2024-07-01')
  }
})
