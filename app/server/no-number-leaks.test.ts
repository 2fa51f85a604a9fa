import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { aJudgement, aReason, aReport } from '#modules/reports/server/testing/reports.ts'
import { testKey } from '#platform/server/testing/test-key.ts'
import { type House, openHouse } from './testing/house.ts'

const BSNS = ['999990007', '999990019', '999990020', '999990032']
const [inReport, inList, inWrongPlace, inText] = BSNS as [string, string, string, string]
/** Each number, also with spaces, dots or hyphens between its digits, and without leading zeros. */
const numbers = BSNS.map((bsn) => new RegExp([...bsn.replace(/^0+/, '')].join('[ .-]?')))

// The server as it runs, in a process of its own, logging all it can; a line on its input is said on its output.
const program = `
  import { readSettings } from './platform/server/settings.ts'
  import { startServer } from './app/server/main.ts'
  const { url } = await startServer(readSettings(process.env), process.env.APP_URL)
  console.log('ready ' + url)
  process.stdin.on('data', (line) => console.log(String(line)))`

const folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-numbers-'))
let house: House
let server: ChildProcessWithoutNullStreams
let url = ''
let logged = ''
let answered = ''
let code = ''

beforeAll(async () => {
  house = await openHouse()
  await house.signIn('Vastlegger', 'consultant')
  await house.signIn('Beoordelaar', 'specialist')
  await house.signIn('Coördinator', 'coordinator')
  server = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: {
      ...process.env,
      DATABASE_URL: house.db.owner.options.connectionString,
      APP_URL: house.db.pool.options.connectionString,
      DATA_DIR: folder,
      DEMO: 'on',
      KEYS: testKey.toString('hex'),
      LOG_LEVEL: 'trace',
      PORT: '0',
    },
  })
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (logged += text))
  await vi.waitFor(() => expect(logged).toContain('ready http'), { timeout: 20_000 })
  url = /ready (\S+)/.exec(logged)?.[1] ?? ''
})
afterAll(async () => {
  server.kill()
  await once(server, 'exit')
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

test('no citizen service number gets into a log line, the trail, a job, a notification, a file name, a header or a refusal', async () => {
  await aDayOfWork()

  expect(logged).toMatch(/"msg":"request completed"/)
  // The last line travels through a pipe, and can come after the answer that it is about.
  await vi.waitFor(() => expect(logged).toMatch(/unexpected failure/))
  expect(await leaks()).toEqual([])
  for (const written of [code, code.replaceAll(' ', '')]) expect(logged + answered).not.toContain(written)
}, 60_000)

test('the search does find a number, wherever it is planted', async () => {
  await house.db.owner.query(
    `insert into platform.audit_event (kind, action, object_kind, purpose, facts) values ('write', 'planted', 'report', 'administration', $1)`,
    [{ bsn: inReport }],
  )
  await house.db.owner.query('create table platform.outgoing_job (payload text)')
  await house.db.owner.query('insert into platform.outgoing_job values ($1)', [`over ${inList}`])
  writeFileSync(path.join(folder, `dossier-${inText}.pdf`), '')
  answered += 'location: /dossiers/9999.90.020'
  server.stdin.write('{"msg":"999 990 032"}\n')
  await vi.waitFor(() => expect(logged).toContain('999 990 032'))

  expect(await leaks()).toEqual(['log', 'headers and refusals', 'file name', 'platform.audit_event', 'platform.outgoing_job'])
})

async function aDayOfWork(): Promise<void> {
  const [filer, judge, coordinator] = await Promise.all(['Vastlegger', 'Beoordelaar', 'Coördinator'].map(enter))
  if (!filer || !judge || !coordinator) throw new Error('nobody works today')

  const { id } = await filer('POST', '/reports', aReport({ summary: `De heer Voorbeeld (${inReport}) werkt bij een garage.` }))
  await judge('POST', `/reports/${id}/unmasking`, aReason)
  const { subject } = await judge('GET', `/reports/${id}`)
  expect(await judge('POST', `/parties/people/${subject.id}/bsn-showing`)).toEqual({ bsn: inReport })
  await judge('POST', '/parties/look-up', { kind: 'person', bsn: inReport })
  await judge('PUT', `/reports/${id}/worthiness`, aJudgement())
  const opening = { reportId: id, purpose: 'lawfulness-of-benefit', legalBasis: 'pw-53a', leadId: null }
  expect(await coordinator('POST', '/investigations', opening)).toHaveProperty('id')
  const list = `ontvangen_op;bron;kanaal;regeling;omschrijving;betrokkene_bsn\n3-2-2024;inwoner;brief;bijstand;Signaal over ${inText};${inList}\n3-2-2024;inwoner;brief;bijstand;Fout;${inText}1`
  const form = new FormData()
  form.append('file', new Blob([list]), `lijst-${inList}.csv`)
  const started = await coordinator('POST', '/report-imports', form)
  await vi.waitFor(async () => expect((await coordinator('GET', `/report-imports/${started.id}`)).state).toBe('done'))
  await wrongPlaces(filer)

  const told = { about: 'subsistence', what: `Ik ken het nummer van mijn buurman: ${inText}.`, reporter: { phone: inText } }
  code = (await filer('POST', '/public/reports', told)).receiptCode
  await filer('POST', '/public/dialogue/messages', { code, text: `Het nummer is ${inText}.` })
  await filer('POST', '/public/dialogue/reading', { code: inText })

  await house.db.owner.query('alter function parties.persons_by_bsn(bytea[], uuid) rename to gone')
  expect(await judge('POST', '/parties/look-up', { kind: 'person', bsn: inWrongPlace })).toMatchObject({ code: 'server.failed' })
  await house.db.owner.query('alter function parties.gone(bytea[], uuid) rename to persons_by_bsn')
}

async function wrongPlaces(filer: Caller): Promise<void> {
  const bsn = inWrongPlace
  for (const at of [`/reports/${bsn}`, `/reports?q=${bsn}`, `/reports?status=${bsn}`, `/niets/${bsn}`, `/investigations/${bsn}`])
    await filer('GET', at)
  await filer('POST', `/parties/people/${bsn}/bsn-showing`)
  await filer('POST', '/reports', aReport({ receivedOn: bsn, scheme: bsn }))
  await filer('POST', '/reports', aReport({ subject: { kind: 'person', bsn: inReport, birthDate: '1950-01-01' } }))
  await filer('POST', '/demo-session', { account: bsn })
  await filer('POST', '/reports', `{"subject": ${bsn}`)
  await filer('DELETE', `/reports/${bsn}`)
  await remember(await fetch(`${url}/meldingen/${bsn}?zoek=${bsn}`, { redirect: 'manual' }), false)
}

type Caller = (method: string, at: string, body?: unknown) => Promise<any>

async function enter(account: string): Promise<Caller> {
  const signedIn = await fetch(`${url}/api/v1/demo-session`, {
    method: 'POST',
    body: JSON.stringify({ account }),
    headers: { 'content-type': 'application/json' },
  })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return async (method, at, body) => {
    const asIs = body instanceof FormData || typeof body === 'string'
    const answer = await fetch(`${url}/api/v1${at}`, {
      method,
      headers: { cookie, ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: asIs ? body : JSON.stringify(body) }),
    })
    return remember(answer, !answer.ok)
  }
}

/** Keeps the headers of an answer, and what it says when it refuses. */
async function remember(answer: Response, refused: boolean) {
  const text = await answer.text()
  answered += [...answer.headers].map(([name, value]) => `${name}: ${value}\n`).join('') + (refused ? text : '')
  return answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined
}

/** Every place but the words of a report and what is sealed. */
async function leaks(): Promise<string[]> {
  const holds = (text: string) => numbers.some((number) => number.test(text))
  const { rows: tables } = await house.db.owner.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const columns = name === 'reports.report' ? "to_jsonb(t) - 'summary'" : 'to_jsonb(t)'
    const { rows } = await house.db.owner.query<{ row: string }>(`select (${columns})::text as row from ${name} t`)
    if (rows.some(({ row }) => holds(row.replaceAll(/\\\\x[0-9a-f]+/g, '')))) found.push(name)
  }
  return [
    ...(holds(logged) ? ['log'] : []),
    ...(holds(answered) ? ['headers and refusals'] : []),
    ...(readdirSync(folder, { recursive: true }).some((name) => holds(String(name))) ? ['file name'] : []),
    ...found,
  ]
}
