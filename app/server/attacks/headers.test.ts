import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '../testing/house.ts'

let folder: string
let house: House
let secure: House
let policy: Tinkerer
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-web-'))
  mkdirSync(path.join(folder, 'assets'))
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Wederhoor</title>')
  writeFileSync(path.join(folder, 'assets/main-abc.js'), 'export {}')
  house = await openHouse({ webFolder: folder })
  secure = await openHouse({ webFolder: folder, publicUrl: 'https://wederhoor.gemeente.example' })
  policy = await house.signIn('Beleid', ['policy', 'specialist'])
})
afterAll(async () => {
  await Promise.all([house.close(), secure.close()])
  rmSync(folder, { recursive: true })
})

const answers: [what: string, status: number, ask: () => Promise<{ statusCode: number; headers: Record<string, unknown> }>][] = [
  ['an answer of the API', 200, () => house.visitor.send({ url: '/api/v1/session' })],
  ['an answer with people in it', 200, () => policy.send({ url: '/api/v1/reports' })],
  ['a download', 200, () => policy.send({ url: `/api/v1/programme/figures/${new Date().getFullYear()}?format=csv` })],
  ['a page', 200, () => house.visitor.send({ url: '/meldingen' })],
  ['a file of the web app', 200, () => house.visitor.send({ url: '/assets/main-abc.js' })],
  ['the description of the API', 200, () => house.visitor.send({ url: '/api/v1/openapi.json' })],
  ['the pages about the API', 200, () => house.visitor.send({ url: '/api/v1/docs/' })],
  ['a refusal', 401, () => house.visitor.send({ url: '/api/v1/reports' })],
  [
    'what another website is told',
    403,
    () => policy.send({ method: 'POST', url: '/api/v1/reports', headers: { origin: 'null' }, payload: {} }),
  ],
  [
    'what cannot be read',
    422,
    () => policy.send({ method: 'POST', url: '/api/v1/reports', headers: { 'content-type': 'application/json' }, payload: '{' }),
  ],
  ['an address that is not there', 404, () => house.visitor.send({ url: '/api/v1/nowhere' })],
  ['a file that is not there', 404, () => house.visitor.send({ url: '/assets/gone.js' })],
  ['an address that cannot be read', 404, () => house.visitor.send({ url: '/api/v1/reports/%E0%A4%A' })],
]

describe('every answer tells the browser to load nothing from elsewhere, to be framed by nobody and to tell nobody', () => {
  test.each(answers)('%s', async (_what, status, ask) => {
    const { statusCode, headers } = await ask()

    expect(statusCode).toBe(status)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
    const csp = String(headers['content-security-policy'])
    expect(csp).toContain("frame-ancestors 'none'")
    expect(csp).toContain("object-src 'none'")
    expect(csp).toContain("base-uri 'none'")
    expect(csp).not.toMatch(/unsafe-|\*|https?:/)
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
  })
})

describe('nothing of a file stays behind', () => {
  const kept = new Set(['a page', 'a file of the web app', 'the pages about the API'])

  test.each(answers.filter(([what]) => !kept.has(what)))('%s is kept by no browser and no proxy', async (_what, _status, ask) => {
    expect((await ask()).headers['cache-control']).toBe('no-store')
  })

  test('a page is kept by no proxy, and a named file of the web app for a year', async () => {
    expect((await house.visitor.send({ url: '/' })).headers['cache-control']).toBe('private, no-cache')
    expect((await house.visitor.send({ url: '/assets/main-abc.js' })).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })
})

test('a browser that came once with encryption does not come back without, and the cookie belongs to this address alone', async () => {
  const answer = await secure.visitor.send({ url: '/api/v1/session' })
  await secure.signIn('Versleuteld', 'specialist')
  const started = await secure.visitor.send({ method: 'POST', url: '/api/v1/demo-session', payload: { account: 'Versleuteld' } })

  expect(answer.headers['strict-transport-security']).toMatch(/max-age=31536000; includeSubDomains/)
  expect(started.headers['set-cookie']).toMatch(/^__Host-wederhoor=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
})
