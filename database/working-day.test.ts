import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, isWorkingDay, workingDaysBetween } from '#platform/contract/calendar.ts'
import { copyDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await copyDatabase()
})
afterAll(() => db.drop())

test('the working days in the database are those of the calendar, for a hundred years', async () => {
  const { rows } = await db.owner.query<{ day: string; works: boolean }>(
    `select day, number > lag(number, 1, 0) over (order by day) as works from platform.working_day order by day`,
  )

  expect(rows.length).toBeGreaterThan(36_000)
  expect(rows.filter(({ day, works }) => works !== isWorkingDay(day))).toEqual([])
})

test('between two days lie as many working days as the calendar counts', async () => {
  for (const [from, length] of [
    ['2024-03-28', 6],
    ['2024-12-20', 17],
    ['2025-04-17', 30],
  ] as const) {
    const until = addDays(from, length)
    const { rows } = await db.owner.query(
      `select b.number - a.number as n from platform.working_day a, platform.working_day b where a.day = $1 and b.day = $2`,
      [from, until],
    )
    expect(rows[0].n).toBe(workingDaysBetween(from, until))
  }
})
