import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startPostgres } from './embedded-postgres.ts'

const root = mkdtempSync(path.join(tmpdir(), 'wederhoor-postgres-'))
chmodSync(root, 0o755)
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('starts a durable server, and a second start of the same folder joins it', async () => {
  const folder = path.join(root, 'joined')
  const first = await startPostgres(folder)

  const second = await startPostgres(folder)

  expect([first.attached, second.attached]).toEqual([false, true])
  expect(second.url).toBe(first.url)
  expect(await ask(first.url, `select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums`)).toEqual([
    { fsync: 'on', checksums: 'on' },
  ])
  expect(statSync(path.join(folder, 'postgres/cluster/superuser-password')).mode & 0o777).toBe(0o600)
  await Promise.all([first.stop(), second.stop()])
})

test('nobody gets in without the password', async () => {
  const server = await startPostgres(path.join(root, 'locked'))
  const guess = new URL(server.url)
  guess.password = 'guess'

  await expect(ask(guess.toString(), 'select 1')).rejects.toThrow('password authentication failed')

  await server.stop()
})

test('a server that is killed loses no row that it confirmed, and comes back at the same address', async () => {
  const folder = path.join(root, 'killed')
  const server = await startPostgres(folder)
  await ask(server.url, 'create table confirmed (number integer)')
  let confirmed = 0
  const client = new pg.Client({ connectionString: server.url })
  client.on('error', () => undefined) // the server is about to be killed
  await client.connect()
  const writing = (async () => {
    for (let number = 1; ; number++) {
      await client.query('insert into confirmed values ($1)', [number])
      confirmed = number
    }
  })()
  await expect.poll(() => confirmed, { timeout: 20_000 }).toBeGreaterThan(50)

  process.kill(postmasterOf(folder), 'SIGKILL')
  await expect(writing).rejects.toThrow()
  const oneOrNoneMore = expect.toSatisfy((found: number) => found === confirmed || found === confirmed + 1)
  const count = () => ask(server.url, 'select count(*)::integer as rows from confirmed')

  await expect.poll(count, { timeout: 20_000 }).toEqual([{ rows: oneOrNoneMore }])
  await server.stop()
})

test('the next start repairs what a killed program and a killed server left behind', async () => {
  const folder = path.join(root, 'orphaned')
  const program = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `
    import { startPostgres } from ${JSON.stringify(path.resolve('platform/server/embedded-postgres.ts'))}
    await startPostgres(${JSON.stringify(folder)})
    console.log('started')
    setInterval(() => {}, 1000)`,
  ])
  await once(program.stdout, 'data')
  program.kill('SIGKILL')
  process.kill(postmasterOf(folder), 'SIGKILL')

  const next = await startPostgres(folder)

  expect(next.attached).toBe(false)
  expect(await ask(next.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await next.stop()
})

test('what a killed server left behind is not believed when its process number belongs to another program', async () => {
  const folder = path.join(root, 'reused')
  const first = await startPostgres(folder)
  const file = path.join(folder, 'postgres/cluster/postmaster.pid')
  const left = readFileSync(file, 'utf8')
  await first.stop()
  writeFileSync(file, left.replace(/^\d+/, String(process.pid)))

  const second = await startPostgres(folder)

  expect(second.attached).toBe(false)
  expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await second.stop()
})

test('four first starts at the same time end in one server', async () => {
  const folder = path.join(root, 'together')

  const servers = await Promise.all(Array.from({ length: 4 }, () => startPostgres(folder)))

  expect(new Set(servers.map((server) => server.url)).size).toBe(1)
  expect(servers.filter((server) => !server.attached)).toHaveLength(1)
  for (const server of servers) await server.stop()
})

test('the last one to leave stops the server', async () => {
  const folder = path.join(root, 'left')
  const first = await startPostgres(folder)
  const second = await startPostgres(folder)

  await first.stop()
  expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }])

  await second.stop()
  await expect(ask(second.url, 'select 1')).rejects.toThrow('ECONNREFUSED')
})

test('the server keeps running as long as another program is connected', async () => {
  const server = await startPostgres(path.join(root, 'shared'))
  const other = new pg.Client({ connectionString: server.url })
  await other.connect()

  await server.stop()
  expect((await other.query('select 1 as one')).rows).toEqual([{ one: 1 }])

  await other.end()
  await (await startPostgres(path.join(root, 'shared'))).stop()
})

test('a data folder behind a link is the same folder', async () => {
  const folder = path.join(root, 'real')
  symlinkSync(folder, path.join(root, 'link'))
  const first = await startPostgres(folder)

  const second = await startPostgres(path.join(root, 'link'))

  expect(second).toMatchObject({ attached: true, url: first.url })
  await first.stop()
  await second.stop()
})

test.runIf(process.getuid?.() === 0)('works when root keeps its data in a folder that nobody else can enter', async () => {
  const closed = path.join(root, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  const folder = path.join(closed, 'data')
  const first = await startPostgres(folder)
  const location = readFileSync(path.join(folder, 'postgres-location'), 'utf8')

  await ask(first.url, 'create table kept (number integer)')
  await first.stop()
  const second = await startPostgres(folder)

  expect(await ask(second.url, 'select * from kept')).toEqual([])
  expect(existsSync(path.join(location, 'cluster/PG_VERSION'))).toBe(true)
  await second.stop()
  rmSync(location, { recursive: true })
})

function postmasterOf(folder: string): number {
  return Number(readFileSync(path.join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])
}

async function ask(url: string, question: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(question)).rows
  } finally {
    await client.end()
  }
}
