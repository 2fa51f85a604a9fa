import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '../testing/house.ts'

let house: House
let specialist: Tinkerer
beforeAll(async () => {
  house = await openHouse({ sessionRequestsPerMinute: 40, signInsPerMinute: 12, requestTimeout: 600 })
  specialist = await house.signIn('Inlezer', 'specialist')
})
afterAll(() => house.close())

async function askTimes(times: number, ask: () => Promise<{ statusCode: number }>): Promise<number[]> {
  const answers: number[] = []
  for (let time = 0; time < times; time++) answers.push((await ask()).statusCode)
  return answers
}
const count = (answers: number[], status: number) => answers.filter((answer) => answer === status).length

describe('a stolen cookie', () => {
  test('does not empty the register in a moment, while colleagues work on', async () => {
    const [stolen, other] = [await house.signIn('Bestolen', 'specialist'), await house.signIn('Collega', 'specialist')]

    const answers = await askTimes(50, () => stolen.send({ url: '/api/v1/reports' }))
    const refused = await stolen.send({ url: '/api/v1/reports' })

    expect([count(answers, 200), count(answers, 429)]).toEqual([40, 10])
    expect(refused.json()).toMatchObject({ code: 'input.too-often', next: 'Wacht een minuut en probeer het opnieuw.' })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await other.get('/reports')).status).toBe(200)
  })

  test('counts at every route together, and says nothing more once it is too often', async () => {
    const stolen = await house.signIn('Bestolen Twee', 'specialist')
    await askTimes(20, () => stolen.send({ url: '/api/v1/reports' }))
    await askTimes(20, () => stolen.send({ method: 'POST', url: '/api/v1/parties/look-up', payload: {} }))

    expect((await stolen.get('/investigations')).body.code).toBe('input.too-often')
  })
})

describe('a stranger', () => {
  test('who tries every address is stopped by their own address', async () => {
    const answers = await askTimes(45, () => house.visitor.send({ url: '/api/v1/reports', remoteAddress: '192.0.2.9' }))
    const elsewhere = await house.visitor.send({ url: '/api/v1/reports', remoteAddress: '192.0.2.10' })

    expect([count(answers, 401), count(answers, 429)]).toEqual([40, 5])
    expect(elsewhere.statusCode).toBe(401)
  })

  test('who makes up a new cookie each time is stopped by their own address', async () => {
    const small = await openHouse({ addressRequestsPerMinute: 20 })
    let tries = 0
    const answers = await askTimes(25, () =>
      small.visitor.send({ url: '/api/v1/reports', remoteAddress: '192.0.2.13', headers: { cookie: `wederhoor=${tries++}` } }),
    )
    const elsewhere = await small.visitor.send({ url: '/api/v1/reports', remoteAddress: '192.0.2.14', headers: { cookie: 'wederhoor=0' } })
    await small.close()

    expect([count(answers, 401), count(answers, 429)]).toEqual([20, 5])
    expect(elsewhere.statusCode).toBe(401)
  })

  test('who tries to sign in again and again has to wait, whatever cookie they send along', async () => {
    let tries = 0
    const answers = await askTimes(15, () =>
      house.visitor.send({
        method: 'POST',
        url: '/api/v1/demo-session',
        payload: { account: 'iemand' },
        remoteAddress: '192.0.2.11',
        headers: { cookie: `wederhoor=${tries++}` },
      }),
    )

    expect([count(answers, 404), count(answers, 429)]).toEqual([12, 3])
  })
})

const boundary = 'a-line-between-parts'
const part = (name: string, content: string, filename?: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${filename ? `; filename="${filename}"` : ''}\r\n\r\n${content}\r\n`
const upload = (...parts: string[]) =>
  specialist.send({
    method: 'POST',
    url: '/api/v1/report-imports',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: `${parts.join('')}--${boundary}--\r\n`,
  })

describe('an upload', () => {
  test('that is larger than the largest file is refused', async () => {
    expect((await upload(part('file', 'x'.repeat(64 * 1024 * 1024 + 1), 'a.csv'))).json()).toMatchObject({
      status: 413,
      code: 'input.too-large',
    })
  })

  test('of more than one file, or with fields beside it, is refused', async () => {
    expect((await upload(part('file', 'a', 'a.csv'), part('file', 'b', 'b.csv'))).json().code).toBe('input.too-large')
    expect((await upload(part('field', 'a'), part('file', 'b', 'b.csv'))).json().code).toBe('input.too-large')
  })

  test('without a file, or that breaks off, is refused', async () => {
    const brokenOff = { method: 'POST', url: '/api/v1/report-imports', payload: part('file', 'a', 'a.csv') } as const
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }

    expect((await upload()).json().code).toBe('import.file-missing')
    expect((await specialist.send({ ...brokenOff, headers })).statusCode).toBeLessThan(500)
    expect((await specialist.send({ ...brokenOff, headers: { 'content-type': 'multipart/form-data' } })).statusCode).toBeLessThan(500)
  })

  test('of a stranger is not even read', async () => {
    const answer = await house.visitor.send({
      method: 'POST',
      url: '/api/v1/report-imports',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: `${part('file', 'x'.repeat(2_000_000), 'a.csv')}--${boundary}--\r\n`,
      remoteAddress: '192.0.2.12',
    })

    expect(answer.json().code).toBe('access.not-signed-in')
  })
})

describe('a body', () => {
  const post = (url: string, payload: string | Buffer, headers: Record<string, string> = {}) =>
    specialist.send({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', ...headers } })

  test('is limited to 1 MiB for colleagues and to 64 KiB at the public door', async () => {
    const text = (size: number) => JSON.stringify({ summary: 'x'.repeat(size) })

    expect((await post('/api/v1/reports', text(1 << 20))).json().code).toBe('input.too-large')
    expect((await post('/api/v1/reports', text(1_000_000))).json().code).toBe('input.invalid')
    expect((await post('/api/v1/public/reports', text(64 * 1024))).json().code).toBe('input.too-large')
    expect((await post('/api/v1/public/reports', text(60_000))).json().code).toBe('input.invalid')
  })

  test('that is small but swells when unpacked is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, ' '))
    const answer = await post('/api/v1/reports', bomb, { 'content-encoding': 'gzip' })

    expect(bomb.length).toBeLessThan(64 * 1024)
    expect(answer.json().code).toBe('input.invalid')
  })

  test('that trickles in does not hold a connection', async () => {
    const began = performance.now()
    const { port } = new URL(await house.listen())
    const socket = connect(Number(port), '127.0.0.1')
    let heard = ''
    socket.on('data', (bytes) => {
      heard += bytes
    })
    const closed = new Promise((done) => socket.on('close', done))
    socket.on('error', () => undefined)
    socket.write('POST /api/v1/public/reports HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n')
    const trickle = setInterval(() => socket.write(' '), 100)
    await Promise.race([closed, pause(8_000)])
    clearInterval(trickle)
    socket.destroy()

    expect(heard).toContain('408')
    expect(performance.now() - began).toBeLessThan(7_000)
  })
})
