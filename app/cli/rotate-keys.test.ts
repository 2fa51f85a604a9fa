import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { prepareDatabase } from '#database/prepare.ts'
import { bsnPlace } from '#modules/parties/server/index.ts'
import { makeAction, makeAgreement, makePartner } from '#modules/partner-actions/server/testing/action.ts'
import { attach } from '#modules/partner-actions/server/testing/attach.ts'
import { takeAlong } from '#modules/partner-actions/server/testing/field.ts'
import { jpeg } from '#modules/partner-actions/server/testing/photos.ts'
import { makeAccount, makeBudgetFile, makeSubmission, makeWaitingFile } from '#modules/pgb/server/testing/budget.ts'
import { importReports } from '#modules/reports/server/index.ts'
import { aPdf, openFileDoor } from '#modules/reports/server/testing/as-reporter.ts'
import { aReason, aReport, file } from '#modules/reports/server/testing/reports.ts'
import { type KeyRing, oneKey } from '#platform/server/key-ring.ts'
import { newId } from '#platform/server/new-id.ts'
import { makeSealer, type Sealer } from '#platform/server/sealed.ts'
import { buildApp } from '../server/build-app.ts'
import { allModules } from '../server/modules.ts'
import { type House, openHouse, type Tinkerer } from '../server/testing/house.ts'
import { runCommand } from './wederhoor.ts'

const [one, two, three] = [randomBytes(32), randomBytes(32), randomBytes(32)] as const
const folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-keys-'))
const environment = { ...process.env }
const written = (keys: Record<number, Buffer>) =>
  Object.entries(keys)
    .map(([version, key]) => `${version}:${key.toString('hex')}`)
    .join(',')
const ring = (keys: Record<number, Buffer>): KeyRing => ({
  newest: Math.max(...Object.keys(keys).map(Number)),
  keys: new Map(Object.entries(keys).map(([version, key]) => [Number(version), key])),
})
const list = Buffer.from(
  'ontvangen_op;bron;kanaal;regeling;omschrijving;betrokkene_bsn\n3-2-2024;inwoner;brief;bijstand;Een signaal uit een lijst.;999990019',
)

let house: House
let filer: Tinkerer
let report: string
let code: string
beforeAll(async () => {
  house = await openHouse({ keys: oneKey(one) })
  filer = await house.signIn('Vastlegger', ['specialist', 'coordinator'])
  Object.assign(process.env, { DATABASE_URL: house.db.owner.options.connectionString, DATA_DIR: folder, DEMO: 'on' })

  report = await file(filer, { reporter: { name: 'Mina Melder', phone: '030 123 45 67' } })
  const told = { about: 'subsistence', what: 'Mijn buurman werkt al maanden in een garage.', reporter: { email: 'mina@example.org' } }
  code = (await house.visitor.post('/public/reports', told)).body.receiptCode
  await house.visitor.post('/public/dialogue/messages', { code, text: 'Op maandag en dinsdag.' })
  const files = await openFileDoor(house, oneKey(one))
  await files.send(code, [aPdf('het rooster')])
  await files.close()
  await readIn(oneKey(one))
  await house.db.owner.query(`update staff.session set id_token_sealed = $1 where id = (select id from staff.session limit 1)`, [
    makeSealer(oneKey(one)).seal('token', await tokenPlace()),
  ])
  await sealAnAction()
  const { id: budgetFile } = await makeBudgetFile(house, { lead: filer.id, kind: 'provider', holders: 0 })
  await makeAccount(house, budgetFile, { keys: oneKey(one) })
  await makeSubmission(house, budgetFile, { by: filer.id, keys: oneKey(one) })
  await makeWaitingFile(house, budgetFile, { by: filer.id, keys: oneKey(one) })
})
afterAll(async () => {
  process.env = environment
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

test('every column with sealed values is known to the rotation', async () => {
  const { rows } = await house.db.owner.query<{ name: string }>(
    `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
      where data_type = 'bytea' and column_name ~ 'sealed' order by 1`,
  )
  const known = columns().map(({ table, column }) => `${table}.${column}`)

  expect(known.toSorted()).toEqual(rows.map(({ name }) => name))
})

test('counting says per column which key sealed how much, and changes nothing', async () => {
  const counted = await run({ 1: one, 2: two }, '--check')

  expect(counted).toMatchObject({ code: 0, said: expect.stringMatching(/parties\.person\.bsn_sealed +sleutel 1 +2\n/) })
  expect(counted.said).not.toContain('sleutel 2')
})

test('an old key that is still needed and missing is named, and nothing is changed', async () => {
  const refused = await run({ 2: two })

  expect(refused).toMatchObject({
    code: 1,
    warned: expect.stringMatching(/ontbreekt: sleutel 1 \(\d+ waarden\)\. Zet die terug in KEY_FILE of KEYS/),
  })
  expect(await versions('parties.person', 'bsn_sealed')).toEqual([1])
})

test('another key under the number of the old one is named, by the rotation and at any start, and nothing is changed', async () => {
  const names = /Sleutel 1 is een andere sleutel dan die waarmee hier verzegeld is\./
  await house.db.owner.query('delete from platform.key_in_use')
  const beforeItWasKnown = await run({ 1: three, 2: two })
  await run({ 1: one }, '--check')
  const known = await run({ 1: three, 2: two })

  for (const refused of [beforeItWasKnown, known]) expect(refused).toMatchObject({ code: 1, warned: expect.stringMatching(names) })
  expect(await versions('parties.person', 'bsn_sealed')).toEqual([1])
  expect(await keysInUse()).toEqual([1])
})

test('between two keys the same number is still the same person, sealed and found under either', async () => {
  const both = await doorOf(ring({ 1: one, 2: two }))
  await both.post('/reports', aReport({ summary: 'Dezelfde persoon werkt ook op zaterdag.' }))
  await both.post('/reports', aReport({ subject: { kind: 'person', bsn: '999990020', surname: 'Nieuw', birthDate: '1990-01-01' } }))
  await both.close()

  expect(await people()).toBe(3)
  expect(await versions('parties.person', 'bsn_sealed')).toEqual([1, 2])
})

test('afterwards the new key alone opens and finds everything, and the old one signs in to the database no more', async () => {
  const oldRole = await prepareDatabase(ownerUrl(), one)
  const server = new pg.Client({ connectionString: oldRole.appUrl })
  await server.connect()
  const whileRunning = await run({ 1: one, 2: two })
  expect(await keysInUse()).toEqual([1, 2])
  await server.end()
  const rotated = await run({ 1: one, 2: two })
  const again = await run({ 1: one, 2: two })

  expect(whileRunning).toMatchObject({
    code: 0,
    said: expect.stringMatching(/waarden zijn opnieuw verzegeld met sleutel 2\.\nEr draait nog een server met sleutel 1 als nieuwste/),
  })
  expect(rotated).toMatchObject({ code: 0, said: expect.stringMatching(/Sleutel 1 kan weg/) })
  expect(await keysInUse()).toEqual([2])
  expect(again.said).toContain('Alles was al verzegeld met sleutel 2.')
  for (const { table, column } of columns())
    expect([`${table}.${column}`, await versions(table, column)]).toEqual([`${table}.${column}`, [2]])
  const { appUrl } = await prepareDatabase(ownerUrl(), two)
  expect(await signsIn(appUrl)).toBe(true)
  expect(await signsIn(oldRole.appUrl)).toBe(false)

  const door = await doorOf(ring({ 2: two }))
  const shown = await door.get(`/reports/${report}`)
  expect((await door.post(`/parties/people/${shown.subject.id}/bsn-showing`)).bsn).toBe('999990007')
  expect(await door.post(`/reports/${report}/reporter-identity/opening`, aReason)).toMatchObject({ name: 'Mina Melder' })
  expect(await door.post('/parties/look-up', { kind: 'person', bsn: '999990007' })).toMatchObject({ found: true })
  expect((await door.post('/public/dialogue/reading', { code })).messages).toMatchObject([{ text: 'Op maandag en dinsdag.' }])
  await door.close()
  expect(await documents(makeSealer(ring({ 2: two })))).toEqual([aPdf('het rooster')])
  expect(await readIn(ring({ 2: two }))).toMatchObject({ kept: 0, alreadyKnown: 1 })
  const { rows } = await house.db.owner.query(`select facts from platform.audit_event where action = 'keys.rotated'`)
  expect(rows).toEqual([{ facts: { to: 2, values: expect.any(Number) } }])
})

test('a rotation that is killed halfway goes on where it was, and meanwhile everything opens', async () => {
  await addPeople(30_000)
  const running = spawn(process.execPath, ['app/cli/wederhoor.ts', 'rotate-keys'], {
    env: { ...process.env, KEYS: written({ 2: two, 3: three }) },
    stdio: 'ignore',
  })
  await vi.waitFor(async () => expect(await versions('parties.person', 'bsn_sealed')).toEqual([2, 3]), { timeout: 20_000, interval: 10 })
  running.kill('SIGKILL')
  await once(running, 'exit')
  const halfway = await versions('parties.person', 'bsn_sealed')

  const sealer = makeSealer(ring({ 2: two, 3: three }))
  const { rows } = await house.db.owner.query<{ id: string; bsn_sealed: Buffer }>('select id, bsn_sealed from parties.person')
  const opened = rows.filter(({ id, bsn_sealed }) => /^\d{9}$/.test(sealer.open(bsn_sealed, bsnPlace(id))))
  await run({ 2: two, 3: three })

  expect(halfway).toEqual([2, 3])
  expect(opened.length).toBe(rows.length)
  expect(await versions('parties.person', 'bsn_sealed')).toEqual([3])
  expect(await people()).toBe(rows.length)
}, 60_000)

test('a server does not start without a key that it needs, nor with another under its number, and says which', async () => {
  const started = async (keys: Record<number, Buffer>) => {
    const env = { ...process.env, KEYS: written(keys), PORT: '0' }
    const server = spawn(process.execPath, ['app/cli/start.ts'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    const said: string[] = []
    server.stderr.on('data', (more) => said.push(String(more)))
    const [code] = await once(server, 'close')
    return { code, said: said.join('') }
  }

  expect(await started({ 4: two })).toMatchObject({ code: 1, said: expect.stringMatching(/ontbreekt: sleutel 3 \(\d+ waarden\)/) })
  expect(await started({ 3: two })).toMatchObject({ code: 1, said: expect.stringContaining('Sleutel 3 is een andere sleutel') })
}, 60_000)

async function keysInUse(): Promise<number[]> {
  const { rows } = await house.db.owner.query('select version from platform.key_in_use order by 1')
  return rows.map(({ version }) => version)
}

function columns() {
  return allModules({ demo: true, publicUrl: 'http://127.0.0.1', keys: oneKey(one) }).flatMap(({ sealed = [] }) => sealed)
}

function ownerUrl(): string {
  return house.db.owner.options.connectionString ?? ''
}

async function tokenPlace(): Promise<string> {
  const { rows } = await house.db.owner.query('select id from staff.session limit 1')
  return (
    columns()
      .find(({ table }) => table === 'staff.session')
      ?.place(rows[0].id) ?? ''
  )
}

async function versions(table: string, column: string): Promise<number[]> {
  const { rows } = await house.db.owner.query(
    `select distinct get_byte(${column}, 1) as version from ${table} where ${column} is not null order by 1`,
  )
  return rows.map(({ version }) => version)
}

async function documents(sealer: Sealer): Promise<Buffer[]> {
  const { rows } = await house.db.owner.query('select document_id, content_sealed from reports.dialogue_content')
  const column = columns().find(({ table }) => table === 'reports.dialogue_content')
  return rows.map((row) => sealer.openBytes(row.content_sealed, column?.place(row.document_id) ?? ''))
}

async function people(): Promise<number> {
  return Number((await house.db.owner.query('select count(*) as n from parties.person')).rows[0].n)
}

async function addPeople(number: number): Promise<void> {
  const sealer = makeSealer(ring({ 2: two }))
  const rows = Array.from({ length: number }, (_, index) => ({ id: newId(), bsn: String(100_000_000 + index) }))
  await house.db.owner.query(
    `insert into parties.person (id, bsn_sealed, bsn_index, municipality_id)
     select p.*, (select id from staff.municipality limit 1) from unnest($1::uuid[], $2::bytea[], $3::bytea[]) p`,
    [rows.map(({ id }) => id), rows.map(({ id, bsn }) => sealer.seal(bsn, bsnPlace(id))), rows.map(({ bsn }) => sealer.index(bsn, 'bsn'))],
  )
}

async function signsIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

function readIn(keys: KeyRing) {
  return importReports({
    context: { pool: house.db.pool, clock: () => new Date(), reactions: {} },
    keys,
    actor: { id: filer.id, account: '', name: '', unitId: house.units.income, roles: ['specialist', 'coordinator'] },
    bytes: list,
  })
}

/** The same house with other keys, entered as the filer. */
async function doorOf(keys: KeyRing) {
  const app = await buildApp({ pool: house.db.pool, settings: { demo: true, publicUrl: 'http://127.0.0.1:3000', keys } })
  const signedIn = await app.inject({ method: 'POST', url: '/api/v1/demo-session', payload: { account: 'Vastlegger' } })
  const headers = { cookie: String(signedIn.headers['set-cookie']).split(';')[0] ?? '' }
  return {
    get: async (at: string) => (await app.inject({ url: `/api/v1${at}`, headers })).json(),
    post: async (at: string, payload: object = {}) => (await app.inject({ method: 'POST', url: `/api/v1${at}`, payload, headers })).json(),
    close: () => app.close(),
  }
}

async function run(keys: Record<number, Buffer>, ...words: string[]): Promise<{ code: number; said: string; warned: string }> {
  process.env.KEYS = written(keys)
  const [said, warned]: [string[], string[]] = [[], []]
  const terminal = {
    say: (line = '') => void said.push(line),
    warn: (line: string) => void warned.push(line),
    progress: () => undefined,
    canAsk: false,
    ask: async () => '',
  }
  const code = await runCommand(['rotate-keys', ...words], terminal)
  return { code, said: `${said.join('\n')}\n`, warned: warned.join('\n') }
}

/** An action on a device, with a photo and data for a partner. */
async function sealAnAction(): Promise<void> {
  const partner = await makePartner(house, filer.id, 'UWV Voorbeeld')
  await makeAgreement(house, { draftedBy: filer.id, partners: [partner] })
  const { id, locations } = await makeAction(house, { plannedBy: filer.id, crew: [filer.id], partners: [partner] })
  const { packId } = await takeAlong(filer, id)
  await attach(filer, id, { partnerId: partner })
  const photo = {
    packId,
    necessity: 'toont de werkplek',
    consent: 'nobody-in-view',
    takenAt: new Date().toISOString(),
    content: jpeg().toString('base64'),
  }
  expect((await filer.put(`/actions/${id}/locations/${locations[0]}/photos/${newId()}`, photo)).status).toBe(200)
}
