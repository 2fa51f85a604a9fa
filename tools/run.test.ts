import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'wederhoor-run-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a program gets its arguments and the pinned Node, and its exit code comes back', async () => {
  const program = write(
    'arguments.ts',
    `
    const words: string[] = process.argv.slice(2)
    console.log(JSON.stringify({ words, version: process.version, settings: process.env.npm_config_prefix }))
    process.exit(7)`,
  )

  const { code, said } = await finish(
    start([resolve('tools/run.mjs'), program, 'two words', '--flag'], { npm_config_prefix: '/somewhere' }),
  )

  expect(JSON.parse(said)).toEqual({ words: ['two words', '--flag'], version: 'v26.10.0' })
  expect(code).toBe(7)
})

test('a signal reaches the program once, also when npm repeats it', async () => {
  const program = write(
    'signals.ts',
    `
    let interrupts = 0
    process.on('SIGINT', () => { interrupts++ })
    process.on('SIGTERM', () => { console.log('interrupts', interrupts); process.exit(0) })
    setInterval(() => {}, 1000)
    console.log('ready')`,
  )
  const running = start([resolve('tools/run.mjs'), program])
  await once(running.stdout, 'data')

  running.kill('SIGINT')
  running.kill('SIGINT')
  setTimeout(() => running.kill('SIGINT'), 100)
  setTimeout(() => running.kill('SIGTERM'), 200)

  expect(await finish(running)).toEqual({ code: 0, said: 'interrupts 1' })
})

test('a program stops when npm is told to stop, although npm tells only its shell', async () => {
  const program = write(
    'shell.ts',
    `
    process.on('SIGTERM', () => { console.log('stopped'); process.exit(0) })
    setInterval(() => {}, 1000)
    console.log('ready')`,
  )
  const command = `${process.execPath} ${resolve('tools/run.mjs')} ${program}; true`
  const shell = spawn('/bin/sh', ['-c', command], { env: { ...process.env, npm_lifecycle_event: 'start' } })
  await once(shell.stdout, 'data')

  shell.kill('SIGTERM')

  expect((await finish(shell)).said).toBe('stopped')
})

test('installations in one checkout wait for each other', async () => {
  const log = write('together.log', '')
  const workers = Array.from({ length: 4 }, () => start(['--input-type=module', '-e', holder(join(folder, 'together'), log)]))

  await Promise.all(workers.map(finish))

  expect(readFileSync(log, 'utf8')).toBe('in,out,'.repeat(4))
})

test('the lock of a killed installation is taken over by one successor at a time', async () => {
  const log = write('killed.log', '')
  const script = holder(join(folder, 'killed'), log)
  const victim = start(['--input-type=module', '-e', script.replace('setTimeout(done, 50)', 'setTimeout(done, 60_000)')])
  await expect.poll(() => readFileSync(log, 'utf8')).toBe('in,')
  victim.kill('SIGKILL')

  await Promise.all(Array.from({ length: 3 }, () => finish(start(['--input-type=module', '-e', script]))))

  expect(readFileSync(log, 'utf8')).toBe(`in,${'in,out,'.repeat(3)}`)
})

function holder(lock: string, log: string) {
  return `
    import { appendFileSync } from 'node:fs'
    import { holdLock } from ${JSON.stringify(resolve('tools/install-lock.mjs'))}
    const release = await holdLock(${JSON.stringify(lock)}, { staleAfter: 500 })
    appendFileSync(${JSON.stringify(log)}, 'in,')
    await new Promise((done) => setTimeout(done, 50))
    appendFileSync(${JSON.stringify(log)}, 'out,')
    release()`
}

function write(name: string, text: string) {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function start(words: string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, words, { env: { ...process.env, ...env } })
}

async function finish(child: ChildProcessWithoutNullStreams) {
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  const [code] = await once(child, 'close')
  return { code: code as number, said: said.trim() }
}
