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
const FIRST_MUNICIPALITY = '00000000-0000-7000-8000-000000000001'
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
  expect(await run('group', 'specialisten', 'specialist', '--unit', 'BO-2')).toMatchObject({
    code: 1,
    said: expect.stringContaining('Deze groep geeft deze rol al.'),
  })

  const { rows } = await db.owner.query(
    'select group_name, role, code from staff.group_role left join staff.unit on id = unit_id order by 1',
  )
  expect(rows).toEqual([
    { group_name: 'specialisten', role: 'specialist', code: 'BO' },
    { group_name: 'wederhoor-beheer', role: 'admin', code: null },
  ])
  const trail = await db.owner.query(
    `select actor_id, purpose, object_kind, facts from platform.audit_event where action = 'group.mapped' order by seq limit 1`,
  )
  expect(trail.rows).toEqual([
    {
      actor_id: null,
      purpose: 'administration',
      object_kind: 'groups',
      facts: { group: 'wederhoor-beheer', role: 'admin', unit: null, municipality: FIRST_MUNICIPALITY },
    },
  ])
})

test('what is set up from the command line stands in the trail under the same words as from the screen', async () => {
  const { rows } = await db.owner.query(
    `select action, object_kind, count(*)::int as times from platform.audit_event where object_kind in ('unit', 'municipality') group by 1, 2 order by 1`,
  )
  expect(rows).toEqual([
    { action: 'intake.set', object_kind: 'municipality', times: 3 },
    { action: 'unit.added', object_kind: 'unit', times: 2 },
    { action: 'unit.changed', object_kind: 'unit', times: 1 },
  ])
})

test('with a second municipality, intake and groups say which one they are for', async () => {
  await db.owner.query(`insert into staff.municipality values (gen_random_uuid(), 'GM9002', 'Voorbeeldstad')`)
  const missing = { code: 1, said: expect.stringContaining('staff.municipality-missing') }

  expect(await run('unit', 'BO-B', 'Team B', '--takes-in', 'other')).toMatchObject(missing)
  expect(await run('group', 'groep-b', 'specialist')).toMatchObject(missing)
  expect(await run('unit', 'BO-B', 'Team B', '--takes-in', 'other', '--municipality', 'GM9002')).toMatchObject({ code: 0 })
  expect(await run('group', 'groep-b', 'specialist', '--unit', 'BO-B', '--municipality', 'GM9002')).toMatchObject({ code: 0 })

  const { rows } = await db.owner.query(
    `select m.code, i.scheme, g.group_name from staff.municipality m join reports.intake_unit i on i.municipality_id = m.id
       join staff.group_role g on g.municipality_id = m.id where i.unit_id = g.unit_id`,
  )
  expect(rows).toContainEqual({ code: 'GM9002', scheme: 'other', group_name: 'groep-b' })
  await db.owner.query(`delete from staff.group_role where group_name = 'groep-b'`)
})

test('a new code of conduct binds from today, and everybody promises anew', async () => {
  const file = path.join(folder, 'gedragscode.txt')
  await db.owner.query(
    `insert into staff.account (id, account, name, conduct_until) values (gen_random_uuid(), 'proef', 'Proefpersoon', '2100-01-01')`,
  )
  writeFileSync(file, ' \n')
  expect(await run('conduct', file)).toMatchObject({ code: 1, said: expect.stringContaining('geen regel') })
  writeFileSync(file, 'Ik kijk alleen waar mijn werk dat vraagt.\r\n\r\nIk zwijg over wat ik lees.\n')

  expect(await run('conduct', file)).toEqual({ code: 0, said: expect.stringContaining('Versie 2 van de gedragscode geldt vanaf vandaag') })

  const { rows } = await db.owner.query(
    `select version, rules, conduct_until from staff.code_of_conduct, staff.account where account = 'proef' order by version desc limit 1`,
  )
  expect(rows).toEqual([
    { version: 2, rules: ['Ik kijk alleen waar mijn werk dat vraagt.', 'Ik zwijg over wat ik lees.'], conduct_until: null },
  ])
  const trail = await db.owner.query(`select facts from platform.audit_event where action = 'conduct.renewed'`)
  expect(trail.rows).toEqual([{ facts: { version: 2, rules: 2 } }])
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
