import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { findPlace, type Place } from './embedded-postgres-place.ts'
import { findRunning } from './embedded-postgres-process.ts'

const run = promisify(execFile)

/** For a machine with a few gigabytes of memory; durable, and without statements or values in the log. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 60,
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  jit: 'off',
  random_page_cost: 1.1,
  fsync: 'on',
  wal_compression: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  checkpoint_completion_target: 0.9,
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
}

/** The files of one PostgreSQL server, and what can be done with it. */
export interface Cluster {
  password: string
  isRunning: () => Promise<boolean>
  /** Starts the server, on this port when it is free, or joins the one that already runs. */
  startOrAttach: (port?: number) => Promise<{ port: number; attached: boolean }>
  stop: () => Promise<void>
}

/** What a server runs with that is other than usual, by the names of PostgreSQL. */
export type OtherSettings = Readonly<Record<string, string | number>>

/** The cluster of a data folder, made when it is not there yet. */
export async function openCluster(dataDir: string, other: OtherSettings = {}): Promise<Cluster> {
  const place = await findPlace(path.resolve(dataDir))
  const cluster = path.join(place.folder, 'cluster')
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) await makeCluster(place, cluster)
  return {
    password: readFileSync(path.join(cluster, 'superuser-password'), 'utf8').trim(),
    isRunning: async () => (await findRunning(cluster)).state !== 'stopped',
    startOrAttach: (port) => startOrAttach(place, cluster, other, port),
    stop: async () => {
      await call(place, 'pg_ctl', ['-D', cluster, '-m', 'fast', '-w', '-t', '30', 'stop'])
    },
  }
}

/** Made beside its place and then renamed, so that a first start that is killed, or has company, leaves nothing half done. */
async function makeCluster(place: Place, cluster: string): Promise<void> {
  mkdirSync(place.folder, { recursive: true, mode: 0o700 })
  own(place, place.folder)
  removeAbandoned(place.folder)
  const draft = mkdtempSync(path.join(place.folder, 'draft-'))
  const password = path.join(draft, 'password')
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  own(place, draft)
  own(place, password)

  const made = path.join(draft, 'cluster')
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  await call(place, 'initdb', ['-D', made, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${password}`, '--data-checksums', ...locale])
  renameSync(password, path.join(made, 'superuser-password'))
  try {
    renameSync(made, cluster)
  } catch (error) {
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) throw error // else another first start was sooner
  }
  rmSync(draft, { recursive: true, force: true })
}

function removeAbandoned(folder: string): void {
  const tenMinutesAgo = Date.now() - 600_000
  for (const name of readdirSync(folder).filter((name) => name.startsWith('draft-'))) {
    const draft = path.join(folder, name)
    if (statSync(draft).mtimeMs < tenMinutesAgo) rmSync(draft, { recursive: true, force: true })
  }
}

async function startOrAttach(
  place: Place,
  cluster: string,
  other: OtherSettings,
  wantedPort?: number,
): Promise<{ port: number; attached: boolean }> {
  const log = path.join(place.folder, 'server.log')
  const deadline = Date.now() + 120_000
  for (let failures = 0; ; ) {
    const running = await findRunning(cluster)
    if (running.state === 'ready') return { port: running.port, attached: true }

    // A start can lose the race for the folder or for the port, or come too soon after a crash: then look again.
    const failure =
      running.state === 'stopped'
        ? await start(place, cluster, log, { ...SETTINGS, ...other, port: wantedPort ?? (await freePort()) })
        : undefined
    if (running.state === 'stopped' && !failure) return { port: readPort(cluster), attached: false }
    if (failure) failures++
    if (failures > 30 || Date.now() > deadline) throw new Error(`PostgreSQL in ${cluster} does not start, see ${log}. ${failure ?? ''}`)
    await pause(150)
  }
}

/** Answers with the reason when the server did not start. */
async function start(place: Place, cluster: string, log: string, settings: OtherSettings): Promise<string | undefined> {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  try {
    await call(place, 'pg_ctl', ['-D', cluster, '-w', '-t', '120', '-l', log, '-o', options.join(' '), 'start'])
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

function readPort(cluster: string): number {
  return Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3])
}

function call(place: Place, program: 'initdb' | 'pg_ctl', args: string[]): Promise<unknown> {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
  return run(path.join(place.programs, 'bin', program), args, { ...place.as, cwd: '/', env })
}

function own(place: Place, file: string): void {
  if (place.as) chownSync(file, place.as.uid, place.as.gid)
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().on('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })
}
