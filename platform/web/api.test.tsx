import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { i18n } from '@lingui/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { api, RefusalError } from './api.ts'

interface HappyWindow {
  happyDOM: { setURL: (address: string) => void }
}

let server: Server
const asked: { method?: string; url?: string; language?: string; body: string }[] = []

beforeAll(async () => {
  i18n.load('nl', {})
  i18n.activate('nl')
  server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      asked.push({ method: request.method, url: request.url, language: request.headers['accept-language'], body })
      const answer = answers[new URL(request.url ?? '', 'http://here').pathname] ?? {
        status: 500,
        type: 'text/html',
        body: '<h1>stuk</h1>',
      }
      response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  goTo((server.address() as AddressInfo).port)
})
afterAll(() => server.close())

const answers: Record<string, { status: number; type: string; body: string }> = {
  '/api/v1/reports': { status: 200, type: 'application/json', body: '{"rows":[]}' },
  '/api/v1/gone': { status: 204, type: 'text/plain', body: '' },
  '/api/v1/refused': {
    status: 422,
    type: 'application/problem+json',
    body: JSON.stringify({
      type: 'urn:wederhoor:refusal:report.assessor-filed-it',
      title: 'U hebt deze melding zelf ingevoerd.',
      status: 422,
      code: 'report.assessor-filed-it',
      next: 'Vraag een collega.',
      source: 'Awb 2:4',
      instance: 'urn:uuid:7f',
      errors: [{ pointer: '#/body/outcome', detail: 'Maak een keuze.' }],
    }),
  },
}

describe('asking the server', () => {
  test('sends the language on screen and leaves empty filters out of the address', async () => {
    const answer = await api.get<{ rows: unknown[] }>('/reports', {
      query: { status: 'received', source: '', after: undefined, limit: 0, kind: ['a', 'b'] },
    })
    expect(answer).toEqual({ rows: [] })
    expect(asked.at(-1)).toMatchObject({ method: 'GET', url: '/api/v1/reports?status=received&limit=0&kind=a&kind=b', language: 'nl' })
  })

  test('sends a body as JSON, and takes an empty answer for what it is', async () => {
    expect(await api.send('DELETE', '/gone', { reason: 'dubbel' })).toBeUndefined()
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE', body: '{"reason":"dubbel"}' })
  })
})

describe('a refusal', () => {
  test('carries its code, its fields, its source and what to do next', async () => {
    const refusal = await refusalOf(api.send('PUT', '/refused', {}))
    expect(refusal).toMatchObject({
      status: 422,
      code: 'report.assessor-filed-it',
      next: 'Vraag een collega.',
      source: 'Awb 2:4',
      requestId: '7f',
      errors: [{ pointer: '#/body/outcome', detail: 'Maak een keuze.' }],
    })
  })

  test('is made of an answer that is no problem description too', async () => {
    expect(await refusalOf(api.get('/broken'))).toMatchObject({ status: 500, code: 'server.failed', errors: [] })
  })

  test('is what a lost connection becomes, but not a page that was left', async () => {
    const left = AbortSignal.abort()
    await expect(api.get('/reports', { signal: left })).rejects.not.toBeInstanceOf(RefusalError)

    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
    expect(await refusalOf(api.get('/reports'))).toMatchObject({ status: 0, code: 'network.unreachable' })
  })
})

async function refusalOf(call: Promise<unknown>): Promise<RefusalError> {
  const reason = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(reason).toBeInstanceOf(RefusalError)
  return reason as RefusalError
}

function goTo(port: number): void {
  ;(window as unknown as HappyWindow).happyDOM.setURL(`http://127.0.0.1:${port}/`)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += String(part)
  return text
}
