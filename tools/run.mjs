// Every npm command comes through here: it makes sure that the pinned Node and all packages are
// there, and then runs the given TypeScript file on that Node. Plain JavaScript, for Node 18 and up.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InstallFailed, install, withoutNpm } from './install.mjs'

// A small young generation keeps the server under 200 MB at the same speed (see bench/README.md).
const SMALL = '--max-semi-space-size=8'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const [file, ...args] = process.argv.slice(2)

try {
  const node = await install(root)
  process.exitCode = await run(node, [SMALL, resolve(root, file), ...args])
} catch (problem) {
  if (!(problem instanceof InstallFailed)) throw problem
  process.stderr.write(`${problem.message}\n`)
  process.exitCode = 1
}

/** Runs a program to its end and hands on what we are asked: signals one way, the exit code the other way. */
function run(node, args) {
  const env = withoutNpm(process.env)
  env.PATH = [resolve(node, '..'), env.PATH].join(delimiter)
  const child = spawn(node, args, { cwd: root, env, stdio: 'inherit' })

  stopWithoutParent(child)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(
      signal,
      oncePerPress(() => child.kill(signal)),
    )

  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('exit', (code, signal) => done(code ?? 128 + constants.signals[signal]))
  })
}

/** npm passes SIGTERM on to its shell only; when that shell is gone, the wish was meant for us. */
function stopWithoutParent(child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 300)
  watch.unref()
}

/** One Ctrl-C reaches us twice, from the terminal and from npm: the echo within half a second is not a second wish. */
function oncePerPress(act) {
  let last = 0
  return () => {
    const now = Date.now()
    if (now - last > 500) act()
    last = now
  }
}
