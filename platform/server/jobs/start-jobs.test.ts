import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyDatabase, type TestDatabase } from '../testing/test-database.ts'
import { doWork } from '../work.ts'
import { enqueue } from './enqueue.ts'
import { startJobs } from './start-jobs.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await copyDatabase()
})
afterAll(() => db.drop())

test('the role of the application does what is asked soon after it is committed, and makes nothing itself', async () => {
  const told: string[] = []
  const context = { pool: db.pool, clock: () => new Date(), reactions: {} }
  const done = Promise.withResolvers<void>()
  const running = await startJobs({
    url: String(db.pool.options.connectionString),
    context,
    jobs: { once: { purpose: 'administration', run: async () => done.resolve() } },
    periodic: [{ job: 'once', at: '15 3 * * *' }],
    tell: (line) => told.push(line),
  })
  await doWork(context, { purpose: 'administration' }, (work) => enqueue(work, 'once', {}))
  await done.promise
  await running.stop()

  expect(told).toEqual([])
  expect((await db.owner.query('select key, timezone from jobs.schedule')).rows).toEqual([{ key: 'once', timezone: 'Europe/Amsterdam' }])
})
