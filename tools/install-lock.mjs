// One installation at a time in a checkout. The lock is a folder with one file, named after its owner, who keeps
// it fresh; a file that nobody refreshes belongs to a process that died, and the first to rename it takes over.
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Waits until the lock is ours and answers with the function that lets go of it. `staleAfter` is in milliseconds. */
export async function holdLock(folder, { sayWaiting = () => undefined, staleAfter = 10_000 } = {}) {
  const mine = join(folder, randomUUID())
  mkdirSync(dirname(folder), { recursive: true })
  for (let turn = 1; !take(folder, mine, staleAfter); turn++) {
    if (turn === 5) sayWaiting()
    await new Promise((done) => setTimeout(done, 200))
  }

  const heartbeat = setInterval(() => unlessTheyWereFirst(() => touch(mine)), staleAfter / 5)
  return () => {
    clearInterval(heartbeat)
    unlessTheyWereFirst(() => {
      rmSync(mine)
      rmdirSync(folder)
    })
  }
}

/** True when the lock is ours now. */
function take(folder, mine, staleAfter) {
  const isNew = unlessTheyWereFirst(() => mkdirSync(folder))
  if (isNew) return unlessTheyWereFirst(() => writeFileSync(mine, ''))

  return unlessTheyWereFirst(() => {
    const [owner] = readdirSync(folder)
    const path = owner ? join(folder, owner) : folder
    if (Date.now() - statSync(path).mtimeMs < staleAfter) return false
    if (!owner) {
      rmdirSync(folder)
      return false
    }
    renameSync(path, mine)
    touch(mine)
  })
}

function touch(path) {
  utimesSync(path, new Date(), new Date())
}

/** Runs a step that another process may have taken a moment before us: then the answer is false. */
function unlessTheyWereFirst(step) {
  try {
    return step() ?? true
  } catch (problem) {
    if (['EEXIST', 'ENOENT', 'ENOTEMPTY'].includes(problem.code)) return false
    throw problem
  }
}
