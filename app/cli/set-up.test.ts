import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '#app/server/build-app.ts'
import { copyDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts'
import { testKey, testKeys } from '#platform/server/testing/test-key.ts'
import { runCommand } from './wederhoor.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-set-up-'))
const environment = { ...process.env }
let db: TestDatabase
beforeAll(async () => {
  db = await copyDatabase()
  const key = path.join(folder, 'key')
  writeFileSync(key, testKey.toString('hex'))
  Object.assign(process.env, { DATABASE_URL: db.owner.options.connectionString, DATA_DIR: folder, DEMO: 'off', KEY_FILE: key })
})
afterAll(async () => {
  process.env = environment
  await db.drop()
  rmSync(folder, { recursive: true, force: true })
})

async function run(...words: string[]) {
  const lines: string[] = []
  const keep = (line = '') => void lines.push(line)
  const code = await runCommand(words, { say: keep, warn: keep, progress: () => undefined, canAsk: false, ask: async () => '' })
  return { code, said: lines.join('\n') }
}

test('a new installation takes in no report, until a unit was made that does', async () => {
  const app = await buildApp({ pool: db.pool, settings: { demo: false, publicUrl: 'http://127.0.0.1', keys: testKeys } })
  const tell = () =>
    app.inject({
      method: 'POST',
      url: '/api/v1/public/reports',
      payload: {
        about: 'subsistence',
        what: 'Mijn buurman werkt al maanden in een garage.',
        since: 'januari',
        where: 'Proefstraat',
        knownHow: 'Ik zie het.',
      },
    })
  expect((await tell()).json().code).toBe('report.no-intake-unit')

  const made = await run('unit', 'BO', 'Bijzonder Onderzoek', '--takes-in', 'subsistence, other', '--compartment', 'participation-act')

  expect(made).toEqual({ code: 0, said: expect.stringContaining('neemt meldingen in over: bijstand levensonderhoud') })
  expect((await tell()).statusCode).toBe(201)
  await app.close()
})

test('a unit gets another name, and another unit takes over, without losing anything', async () => {
  expect(await run('unit', 'BO', 'Bijzonder Onderzoek inkomen')).toMatchObject({ code: 0 })
  expect(await run('unit', 'BO-2', 'Tweede team', '--takes-in', 'other')).toMatchObject({ code: 0 })

  const { rows } = await db.owner.query(
    'select name, compartment, array(select scheme from reports.intake_unit where unit_id = id order by 1) as schemes from staff.unit order by code',
  )
  expect(rows).toEqual([
    { name: 'Bijzonder Onderzoek inkomen', compartment: 'participation-act', schemes: ['subsistence'] },
    { name: 'Tweede team', compartment: null, schemes: ['other'] },
  ])
})

test('a group gets a role before anybody can sign in, and the trail says so', async () => {
  expect(await run('group', 'wederhoor-beheer', 'admin')).toEqual({
    code: 0,
    said: 'Groep "wederhoor-beheer" is nu functioneel beheerder. Dit geldt vanaf het volgende aanmelden.',
  })
  expect(await run('group', 'specialisten', 'specialist', '--unit', 'BO')).toMatchObject({ code: 0 })
  expect(await run('group', 'specialisten', 'specialist', '--unit', 'BO-2')).toMatchObject({ code: 0 })

  const { rows } = await db.owner.query(
    'select group_name, role, code from staff.group_role left join staff.unit on id = unit_id order by 1',
  )
  expect(rows).toEqual([
    { group_name: 'specialisten', role: 'specialist', code: 'BO-2' },
    { group_name: 'wederhoor-beheer', role: 'admin', code: null },
  ])
  const trail = await db.owner.query(
    `select actor_id, purpose, facts from platform.audit_event where action = 'group.mapped' order by seq limit 1`,
  )
  expect(trail.rows).toEqual([{ actor_id: null, purpose: 'administration', facts: { group: 'wederhoor-beheer', role: 'admin' } }])
})

test('what is not understood is said, and nothing is kept', async () => {
  expect(await run('group', 'g', 'baas')).toMatchObject({ code: 2, said: expect.stringContaining('ROL is een van: specialist') })
  expect(await run('group', 'g')).toMatchObject({ code: 2 })
  expect(await run('group', 'g', 'admin', '--unit', 'WEG')).toMatchObject({ code: 1, said: expect.stringContaining('geen afdeling "WEG"') })
  expect(await run('unit', 'X')).toMatchObject({ code: 2 })
  expect(await run('unit', 'X', 'Iks', '--takes-in', 'alles')).toMatchObject({ code: 2, said: expect.stringContaining('subsistence') })
  expect(await run('unit', 'X', 'Iks', '--compartment', 'alles')).toMatchObject({ code: 2 })

  const { rows } = await db.owner.query(
    `select (select count(*) from staff.unit where code = 'X') + (select count(*) from staff.group_role where group_name = 'g') as kept`,
  )
  expect(Number(rows[0].kept)).toBe(0)
})
