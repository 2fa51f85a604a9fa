import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aReport, file } from '#modules/reports/server/testing/reports.ts'
import { type House, openHouse, type Tinkerer } from '../testing/house.ts'
import { addressOf, describedRoutes } from '../testing/routes.ts'

let folder: string
let house: House
let specialist: Tinkerer
const written: string[] = []
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-strange-'))
  mkdirSync(path.join(folder, 'web/assets'), { recursive: true })
  writeFileSync(path.join(folder, 'web/index.html'), 'the page')
  writeFileSync(path.join(folder, 'secret.key'), 'the secret')
  writeFileSync(path.join(folder, 'web/.hidden'), 'the secret')
  house = await openHouse({ webFolder: path.join(folder, 'web'), logLevel: 'info', logTo: { write: (line) => written.push(line) } })
  specialist = await house.signIn('Specialist', ['specialist', 'policy', 'manager'])
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true })
})

describe('a file outside the web app', () => {
  test.each([
    '/../secret.key',
    '/..%2fsecret.key',
    '/..%2Fsecret.key',
    '/%2e%2e/secret.key',
    '/%2e%2e%2fsecret.key',
    '/%252e%252e%252fsecret.key',
    '/..%5csecret.key',
    '/assets/..%2f..%2fsecret.key',
    '/assets/....//....//secret.key',
    '/%00/../secret.key',
    '/secret.key%00.js',
    '/.hidden',
    '//etc/passwd',
    '/file:///etc/passwd',
    '/..%c0%afsecret.key',
  ])('is not given for %s', async (url) => {
    const { statusCode, body } = await house.visitor.send({ url })

    expect(body).not.toMatch(/the secret|root:/)
    expect([200, 404, 422]).toContain(statusCode)
    if (statusCode === 200) expect(body).toBe('the page')
  })
})

describe('JSON that wants to be more than data', () => {
  const post = (payload: string) =>
    specialist.send({ method: 'POST', url: '/api/v1/reports', headers: { 'content-type': 'application/json' }, payload })

  test('keys that change every object are refused, and change none', async () => {
    for (const key of ['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}'])
      expect((await post(key)).json().code).toBe('input.invalid')
    const nested = JSON.stringify(aReport()).replace('"kind":', '"__proto__":{"polluted":true},"kind":')

    expect((await post(nested)).json().code).toBe('input.invalid')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('a hundred thousand lists within each other are refused and stop nobody', async () => {
    const answer = await post('['.repeat(100_000) + ']'.repeat(100_000))

    expect(answer.json().code).toBe('input.invalid')
    expect((await post(`{"a":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`)).json().code).toBe('input.invalid')
    expect((await house.visitor.get('/health')).body.status).toBe('ok')
  })

  test('fields that nobody asked for do not reach the database', async () => {
    const reader = await house.signIn('Meelezer velden', 'specialist')
    const id = await file(reader, { status: 'closed', filedBy: specialist.id, municipalityId: specialist.id, id: specialist.id })

    expect(id).not.toBe(specialist.id)
    expect((await reader.get(`/reports/${id}`)).body.status).toBe('received')
  })
})

test('SQL in any search or address finds nothing more, breaks nothing and is never run', async () => {
  const routes = (await describedRoutes(house)).filter(({ method }) => method === 'GET')
  const sql = [
    `' or '1'='1`,
    `'; drop table reports.report; --`,
    `1) union select bsn_sealed from parties.person --`,
    `\\'; select pg_sleep(5); --`,
    '%',
    '_',
  ]
  let asked = 0
  for (const route of routes)
    for (const { name } of route.parameters)
      for (const words of sql) {
        const url = new URL(addressOf(route, { [name]: words }), 'http://localhost')
        url.searchParams.set(name, words)
        const { statusCode, body } = await specialist.send({ url: url.pathname + url.search })
        expect(statusCode, `${url.pathname}${url.search} ${body.slice(0, 200)}`).toBeLessThan(500)
        expect(body).not.toMatch(/syntax error|pg_|bsn_sealed/)
        asked++
      }

  expect(asked).toBeGreaterThan(150)
  expect((await house.db.owner.query('select count(*) from reports.report')).rowCount).toBe(1)
}, 120_000)

test('a search for a sign that means anything finds only that sign', async () => {
  const reader = await house.signIn('Zoeker', 'specialist')
  await file(reader, { summary: 'Een melding zonder bijzondere tekens, lang genoeg om te lezen.' })

  for (const sign of ['%', '_', '%25%25', '\\'])
    expect((await reader.get(`/reports?q=${encodeURIComponent(sign)}`)).body.reports ?? [], sign).toEqual([])
})

test('a strange host in the request comes back in no answer, link or cookie', async () => {
  for (const headers of [{ host: 'evil.example' }, { 'x-forwarded-host': 'evil.example' }, { forwarded: 'host=evil.example' }] as Record<
    string,
    string
  >[])
    for (const url of ['/', '/api/v1/session', '/api/v1/openapi.json', '/api/v1/docs', '/api/v1/nowhere', '/health']) {
      const answer = await house.visitor.send({ url, headers })
      expect(answer.body + JSON.stringify(answer.headers), `${url} ${JSON.stringify(headers)}`).not.toContain('evil.example')
    }
})

test('a line of the log cannot be made up from outside, and no address with its words is in it', async () => {
  written.length = 0
  const forged = '{"level":30,"msg":"admin signed in"}'
  await house.visitor.send({
    url: `/api/v1/reports/${encodeURIComponent(`x\n${forged}`)}`,
    headers: { 'user-agent': forged, 'x-request-id': forged },
  })
  await house.visitor.send({ url: `/nowhere%0a${encodeURIComponent(forged)}.js` })
  await house.visitor.send({ url: `/api/v1/nowhere?bsn=999990007` })
  await house.visitor.send({
    method: 'POST',
    url: '/api/v1/public/reports',
    headers: { 'content-type': 'application/json' },
    payload: `{"${forged}`,
  })
  await house.visitor.send({ url: '/%E0%A4%A?bsn=999990007' })

  const lines = written.join('').trimEnd().split('\n')
  expect(lines.length).toBeGreaterThanOrEqual(8)
  for (const line of lines) expect(() => JSON.parse(line), line).not.toThrow()
  expect(written.join('')).not.toMatch(/admin signed in|999990007|nowhere/)
})

test('an answer goes to the request that was made: a number of ours, not of the sender', async () => {
  const { body } = await house.visitor.send({ url: '/api/v1/nowhere', headers: { 'request-id': 'mine', 'x-request-id': 'mine' } })

  expect(JSON.parse(body).instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
})

test('the name of a download is made of our own words alone', async () => {
  const names = (await describedRoutes(house)).filter(({ address }) => /document$|figures/.test(address))
  for (const route of names) {
    const { headers } = await specialist.send({
      url: `${addressOf(route, { year: '2024%0d%0aset-cookie:a=b' })}?format=csv%0d%0aset-cookie:a=b`,
    })
    expect(headers).not.toHaveProperty('set-cookie')
    expect(String(headers['content-disposition'] ?? 'attachment; filename="a.csv"')).toMatch(/^attachment; filename="[a-z0-9-]+\.[a-z]+"$/)
  }
})
