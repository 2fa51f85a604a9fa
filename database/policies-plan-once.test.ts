import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await copyDatabase()
})
afterAll(() => db.drop())

test('what a policy asks of each row is planned once, whatever the query around it asks for (decision 0012)', async () => {
  const { rows } = await db.owner.query<{ asked: string; settings: string[] }>(
    `select distinct f.oid::regprocedure::text as asked, coalesce(f.proconfig, '{}') as settings
       from pg_depend d join pg_proc f on f.oid = d.refobjid and d.refclassid = 'pg_proc'::regclass
       join pg_language l on l.oid = f.prolang and l.lanname = 'plpgsql'
      where d.classid = 'pg_policy'::regclass`,
  )

  expect(rows.map(({ asked }) => asked)).toContain('investigations.sees_file(uuid)')
  expect(rows.filter(({ settings }) => !settings.includes('plan_cache_mode=force_generic_plan')).map(({ asked }) => asked)).toEqual([])
})

test('what an event brings to the figures is planned once, whoever signs in', async () => {
  const { rows } = await db.owner.query<{ settings: string[] }>(
    `select proconfig as settings from pg_proc where oid = 'programme.count_entries(text, uuid[])'::regprocedure`,
  )
  expect(rows[0]?.settings).toContain('plan_cache_mode=force_generic_plan')
})
