import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

export interface Finished {
  /** Exit code; 128 plus the signal's number when a signal ended it, as a shell says it */
  code: number
  /** Everything it wrote, when that was collected */
  said: string
}

export interface How {
  env?: Record<string, string>
  /** `show` writes through to our own output; `collect` keeps the output for later. */
  output: 'show' | 'collect'
}

/** Runs a program from the root of the checkout to its end. */
export function runProgram(command: string, args: string[], { env, output }: How): Promise<Finished> {
  const stdio = output === 'show' ? 'inherit' : (['ignore', 'pipe', 'pipe'] as const)
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: stdio as 'inherit' })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => {
      said += text
    })

  const hand = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', hand).on('SIGTERM', hand)
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (code, signal) => {
      process.off('SIGINT', hand).off('SIGTERM', hand)
      done({ code: code ?? 128 + constants.signals[signal ?? 'SIGTERM'], said })
    })
  })
}

/** Runs a JavaScript program of one of our packages on the Node we run on ourselves. */
export function runNode(args: string[], how: How): Promise<Finished> {
  return runProgram(process.execPath, args, how)
}
