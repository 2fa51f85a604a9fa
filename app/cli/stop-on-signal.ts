import type { Terminal } from './command.ts'

/** One Ctrl-C can arrive more than once: from the terminal, and from what started us. */
const ECHO = 500
/** Milliseconds after which we stop waiting for what does not end by itself. */
const PATIENCE = 4500

export interface Stopping {
  /** What has to be closed as well, before everything that was named earlier */
  also: (close: () => Promise<unknown>) => void
  /** Says why, closes everything and ends the program; only the first call counts */
  stop: (exitCode: number, why?: string) => Promise<void>
}

/** Ends the program in an orderly way on Ctrl-C or SIGTERM; at the second Ctrl-C at once. */
export function stopOnSignal(terminal: Terminal): Stopping {
  const closers: (() => Promise<unknown>)[] = []
  const end = async (exitCode: number) => {
    const tooLong = setTimeout(() => process.exit(exitCode), PATIENCE)
    for (const close of closers.toReversed()) await close().catch((error: Error) => terminal.warn(error.message))
    clearTimeout(tooLong)
    process.exit(exitCode)
  }
  let ending: Promise<void> | undefined
  const stop = (exitCode: number, why?: string) => {
    if (why && !ending) terminal.warn(why)
    ending ??= end(exitCode)
    return ending
  }

  let first: number | undefined
  const onSignal = () => {
    if (first === undefined) {
      first = Date.now()
      terminal.say('Wederhoor stopt…')
      void stop(0)
    } else if (Date.now() - first > ECHO) process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)

  return { also: (close) => closers.push(close), stop }
}
