import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { findRunningServer, type ServerRecord } from './running-server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-start-'))
const keyFile = path.join(folder, 'key')
const dataDir = path.join(folder, 'data')
let running: ChildProcessWithoutNullStreams
let said: () => string

beforeAll(async () => {
  chmodSync(folder, 0o755)
  writeFileSync(keyFile, '7'.repeat(64), { mode: 0o600 })
  await startAndWait()
})
afterAll(async () => {
  if (running.exitCode === null) await stop('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

test('one line says where to open it, and there it answers', async () => {
  const { url } = record()

  expect(said()).toBe(`Wederhoor staat klaar op ${url} (Ctrl-C stopt)\n`)
  expect((await fetch(`${url}/health`)).status).toBe(200)
})

test('a second start on the same folder says where the first one runs, and leaves it alone', async () => {
  const second = await finish(start())

  expect(second).toEqual({ code: 0, said: `Wederhoor draait al op ${record().url} (dit is dezelfde map)\n` })
  expect((await fetch(`${record().url}/health`)).status).toBe(200)
})

test('a port that another program holds is named, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const port = portOf(other)

  const refused = await finish(start({ DATA_DIR: path.join(folder, 'elsewhere'), PORT: String(port) }))

  expect(refused.code).toBe(1)
  expect(refused.said).toContain(`Poort ${port} is bezet door een ander programma.`)
  expect(refused.said).toContain(`PORT=${port + 1} npm start`)
  other.close()
})

test('a Wederhoor of another folder on the same port is recognised', async () => {
  const port = new URL(record().url).port

  const refused = await finish(start({ DATA_DIR: path.join(folder, 'elsewhere'), PORT: port }))

  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('draait al een Wederhoor, uit een andere map') })
})

test('settings that are wrong are named before anything starts', async () => {
  const refused = await finish(start({ PORT: 'drieduizend', DATA_DIR: path.join(folder, 'never') }))

  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('PORT moet een getal zijn') })
  expect(existsSync(path.join(folder, 'never'))).toBe(false)
})

test('a killed server leaves a record that nobody believes, and the next start just works', async () => {
  const killed = record()
  await stop('SIGKILL')

  expect(await findRunningServer(dataDir)).toBeUndefined()
  await startAndWait()
  expect(record().instance).not.toBe(killed.instance)
})

test('one Ctrl-C, also when it echoes, stops server and database within five seconds', async () => {
  running.kill('SIGINT')
  const began = performance.now()

  expect(await stop('SIGINT')).toBe(0)
  expect(performance.now() - began).toBeLessThan(5000)
  expect(existsSync(path.join(dataDir, 'server.json'))).toBe(false)
  expect(existsSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'))).toBe(false)
})

function start(env: Record<string, string> = {}) {
  const settings = { DATA_DIR: dataDir, PORT: '0', DEMO: 'off', KEY_FILE: keyFile, DATABASE_URL: '', ...env }
  return spawn(process.execPath, ['app/cli/start.ts'], { env: { ...process.env, ...settings } })
}

async function startAndWait() {
  running = start()
  let text = ''
  said = () => text
  running.stdout.on('data', (more) => {
    text += more
  })
  running.stderr.on('data', (more) => process.stderr.write(more))
  await vi.waitFor(() => expect(said()).toContain('staat klaar'), { timeout: 50_000 })
}

async function stop(signal: NodeJS.Signals) {
  running.kill(signal)
  const [code] = await once(running, 'exit')
  return code as number | null
}

async function finish(child: ChildProcessWithoutNullStreams) {
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (more) => {
      text += more
    })
  const [code] = await once(child, 'close')
  return { code: code as number, said: text }
}

function record() {
  return JSON.parse(readFileSync(path.join(dataDir, 'server.json'), 'utf8')) as ServerRecord
}

function portOf(server: Server) {
  return (server.address() as { port: number }).port
}
