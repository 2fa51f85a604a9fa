import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { buildApp } from '#app/server/build-app.ts'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import type { Actor } from '#platform/server/work.ts'
import { type ImportErrand, importReports, type RefusedLine } from './import-reports.ts'
import { MASK } from './masking-rules.ts'
import { aPerson, file } from './testing/reports.ts'

let house: House
let coordinator: Visitor
let actor: Actor
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  actor = { id: coordinator.id, account: 'coordinator', name: 'Coördinator', unitId: house.units.income, roles: ['coordinator'] }
})
afterEach(() => house.db.owner.query('truncate reports.report, reports.import, parties.person cascade'))
afterAll(() => house.close())

const heading =
  'ontvangen_op;bron;kanaal;regeling;omschrijving;melder_naam;melder_telefoon;betrokkene_bsn;betrokkene_naam;betrokkene_geboortedatum'
const good = (number: number) =>
  `3-2-2024;inwoner;brief;bijstand;Signaal nummer ${number}: J. de Vries werkt.;T. Melder;06-12345678;;J. de Vries;3-2-1984`
const read = (lines: string[], changes: Partial<ImportErrand> = {}) =>
  importReports({
    context: { pool: house.db.pool, clock: () => new Date('2024-06-01T10:00:00Z'), reactions: {} },
    keys: testKeys,
    actor,
    bytes: Buffer.from([heading, ...lines].join('\r\n')),
    ...changes,
  })
const count = async (table: string) => Number((await house.db.owner.query(`select count(*) as n from ${table}`)).rows[0].n)

test('good lines become reports with reporter, subject and trace; bad lines are listed with line, column and reason', async () => {
  const refused: RefusedLine[] = []
  const totals = await read([good(1), '32-2-2024;inwoner;brief;bijstand;Signaal nummer 2.;;;123;;', '', good(3)], {
    onProgress: (_totals, _share, problems) => refused.push(...problems),
  })

  expect(totals).toMatchObject({ lines: 3, kept: 2, alreadyKnown: 0, refused: 1, unknownColumns: [] })
  expect(refused).toEqual([
    { line: 3, column: 'ontvangen_op', reason: 'is geen datum zoals 3-2-2024 of 2024-02-03' },
    { line: 3, column: 'betrokkene_bsn', reason: 'is geen geldig BSN (elfproef)' },
  ])
  const shown = await coordinator.get(`/report-imports/${totals.id}`)
  expect(shown.body).toMatchObject({
    state: 'done',
    percentage: 100,
    kept: 2,
    refused: 1,
    problems: {
      rows: [
        { line: 3, column: 'betrokkene_bsn' },
        { line: 3, column: 'ontvangen_op' },
      ],
      next: null,
    },
  })
  const report = (await coordinator.get('/reports?order=oldest')).body.rows[0]
  expect(report).toMatchObject({
    receivedOn: '2024-02-03',
    channel: 'letter',
    excerpt: `Signaal nummer 1: ${MASK} werkt.`,
    othersAboutSubject: true,
  })
  expect((await coordinator.get(`/reports/${report.id}/timeline`)).body.rows).toMatchObject([
    { action: 'report.imported', actor: 'Coördinator' },
  ])
  expect([await count('parties.person'), await count('reports.reporter_identity')]).toEqual([1, 2])
})

test('the same file again adds nothing and says how many lines were known', async () => {
  await read([good(1), good(2)])

  expect(await read([good(1), good(2)])).toMatchObject({ kept: 0, alreadyKnown: 2, refused: 0 })
  expect([await count('reports.report'), await count('parties.person')]).toEqual([2, 1])
})

test('a line that stands in a file twice is two reports, and is known twice the next time', async () => {
  expect(await read([good(1), good(1)])).toMatchObject({ kept: 2 })
  expect(await read([good(1), good(1), good(1)])).toMatchObject({ kept: 1, alreadyKnown: 2 })
})

test('columns in another order with another separator are the same lines', async () => {
  await read(['3-2-2024;inwoner;brief;bijstand;Werkt elke dag, ook op zondag.;;;;;'])
  const other = Buffer.from(
    'omschrijving,regeling,KLEUR,bron,ontvangen_op,kanaal\n"Werkt  elke dag, ook op zondag.",Bijstand,rood,Inwoner,2024-02-03,Brief\n',
    'latin1',
  )

  expect(await read([], { bytes: other })).toMatchObject({ kept: 0, alreadyKnown: 1, unknownColumns: ['KLEUR'] })
})

test('two people who read in the same file at the same moment keep each line once', async () => {
  const lines = Array.from({ length: 300 }, (_, index) => good(index).replace(';;J. de Vries', `;999990007;J. de Vries`))
  const both = await Promise.all([read(lines), read(lines)])

  expect(both[0].kept + both[1].kept).toBe(300)
  expect(both[0].alreadyKnown + both[1].alreadyKnown).toBe(300)
  expect(await count('parties.person')).toBe(1)
})

test('an import that is cut off keeps what it had, and goes on from there when it is read in again', async () => {
  const lines = Array.from({ length: 4500 }, (_, index) => good(index))
  const stop = new AbortController()
  const half = await read(lines, { signal: stop.signal, onProgress: () => stop.abort() })

  expect(half.kept).toBeGreaterThanOrEqual(1000)
  expect(half.kept).toBeLessThan(4500)
  expect(await read(lines)).toMatchObject({ kept: 4500 - half.kept, alreadyKnown: half.kept })
  house.setNow('2024-06-01T10:05:00Z')
  const states = await house.db.owner.query(`select id, ended_at is not null as done from reports.import order by started_at, id`)
  expect(states.rows.map((row) => row.done)).toEqual([false, true])
})

test('a subject that was known before is recognised by number, and its name taken out of the text', async () => {
  await file(coordinator, { subject: aPerson() })
  const totals = await read([
    '3-2-2024;inwoner;;bijstand;Meneer Voorbeeld werkt elke dag.;;;999990007;;',
    '3-2-2024;inwoner;;bijstand;Ook deze werkt.;;;999990007;;1-1-1970',
  ])

  expect(totals).toMatchObject({ kept: 1, refused: 1 })
  const stored = await house.db.owner.query('select summary_blind from reports.report where import_key is not null')
  expect(stored.rows).toEqual([{ summary_blind: `Meneer ${MASK} werkt elke dag.` }])
})

test('a file without the needed columns is refused as a whole, and an empty one too', async () => {
  await expect(read([], { bytes: Buffer.from('bron;kleur\ninwoner;rood') })).rejects.toMatchObject({
    code: 'import.columns-missing',
    errors: [{ code: 'ontvangen_op' }, { code: 'regeling' }, { code: 'omschrijving' }].map((one) => expect.objectContaining(one)),
  })
  await expect(read([], { bytes: Buffer.from('') })).rejects.toMatchObject({ code: 'import.file-missing' })
})

test('whoever may not import through the screens may not import through the command line', async () => {
  await expect(read([good(1)], { actor: { ...actor, roles: ['consultant'] } })).rejects.toMatchObject({ code: 'access.not-permitted' })
})

test('a file sent to the server is read in the background, in the name of the sender', async () => {
  const app = await buildApp({ pool: house.db.pool, settings: { demo: true, publicUrl: 'http://127.0.0.1:3000', keys: testKeys } })
  const cookie =
    String(
      (await app.inject({ method: 'POST', url: '/api/v1/demo-session', payload: { account: 'Coördinator' } })).headers['set-cookie'],
    ).split(';')[0] ?? ''
  const send = (content: string) => {
    const form = new FormData()
    form.append('file', new Blob([content]), 'signalen.csv')
    const body = new Response(form)
    return body.arrayBuffer().then((payload) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/report-imports',
        payload: Buffer.from(payload),
        headers: { cookie, 'content-type': body.headers.get('content-type') ?? '' },
      }),
    )
  }
  const started = await send([heading, ...Array.from({ length: 9000 }, (_, index) => good(index))].join('\n'))
  const missing = await send('bron\ninwoner')
  const nothing = await app.inject({ method: 'POST', url: '/api/v1/report-imports', headers: { cookie } })
  await app.close()

  expect(started.statusCode).toBe(202)
  expect([missing.json().code, nothing.json().code]).toEqual(['import.columns-missing', 'import.file-missing'])
  expect(await count('reports.report')).toBeGreaterThanOrEqual(1000)
  const stored = await house.db.owner.query('select distinct filed_by from reports.report')
  expect(stored.rows).toEqual([{ filed_by: coordinator.id }])
})
