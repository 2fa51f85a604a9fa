import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '#app/server/testing/house.ts'
import { runAsActor } from '#modules/staff/server/testing/as-actor.ts'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import { doWork, type Work } from '#platform/server/work.ts'
import { hireTeam, makeHours, publishShift } from './testing/team.ts'

let house: House
let one: string
beforeAll(async () => {
  house = await openHouse()
  ;[one = ''] = await hireTeam(house, { people: 1, from: '2023-01-02' })
  house.setNow('2027-01-04T04:00:00Z')
})
afterAll(() => house.close())

test('at night rosters of three years ago go, last years stay, and hours stay with the figures', async () => {
  for (const day of ['2024-12-31', '2025-01-02']) {
    await publishShift(house, { by: one, day, activity: 'report-investigation' })
    await makeHours(house, { by: one, day, activity: 'report-investigation', minutes: 60 })
  }
  for (const day of ['2026-01-03', '2026-01-04'])
    await house.db.owner.query(
      `insert into capacity.absence (id, account_id, municipality_id, unit_id, kind, from_day, until_day, set_by, set_at)
       select gen_random_uuid(), a.id, a.municipality_id, a.unit_id, 'leave', $2, $2, a.id, now() from staff.account a where a.id = $1`,
      [one, day],
    )
  const context = { pool: house.db.pool, clock: () => new Date(), reactions: {} }
  await doWork(context, { purpose: 'planning-work' }, (work: Work<never>) => enqueue(work, 'capacity.forget-old', {}))
  expect(await house.runJobs()).toEqual([])

  const daysIn = async (table: string, day = 'day') =>
    (await house.db.owner.query(`select ${day}::text as day from capacity.${table} order by 1`)).rows.map((row) => row.day)
  expect(await daysIn('published_shift')).toEqual(['2025-01-02'])
  expect(await daysIn('absence', 'until_day')).toEqual(['2026-01-04'])
  expect(await daysIn('hours')).toEqual(['2024-12-31', '2025-01-02'])
  expect(await daysIn('contract', 'valid_from')).toEqual(['2023-01-02'])
})

test('nobody who is signed in forgets anything', async () => {
  await expect(runAsActor(house, one, `select capacity.forget_old('2030-01-01')`)).rejects.toThrow('only the background')
})
