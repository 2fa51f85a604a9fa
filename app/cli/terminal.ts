import { createInterface } from 'node:readline/promises'
import type { Terminal } from './command.ts'

const BAR = 24
const HUNDRED = 100
const A_SECOND = 1000

/** The terminal that the command was started from. On a screen progress is one moving line, elsewhere a line a second. */
export function realTerminal(out: NodeJS.WriteStream = process.stdout, error: NodeJS.WriteStream = process.stderr): Terminal {
  let open = false
  let last = 0
  const close = () => {
    if (open) error.write('\n')
    open = false
  }
  return {
    say: (line = '') => {
      close()
      out.write(`${line}\n`)
    },
    warn: (line) => {
      close()
      error.write(`${line}\n`)
    },
    progress: (label, done, total) => {
      if (error.isTTY) {
        error.write(`\r\u001b[K${progressLine(label, done, total, true)}`)
        open = true
        if (done === total) close()
        return
      }
      const now = Date.now()
      if (now - last < A_SECOND && done !== total) return
      last = now
      error.write(`${progressLine(label, done, total, false)}\n`)
    },
    canAsk: process.stdin.isTTY === true,
    ask: async (question) => {
      close()
      const lines = createInterface({ input: process.stdin, output: error })
      try {
        return await lines.question(`${question} `)
      } finally {
        lines.close()
      }
    },
  }
}

/** `Meldingen inlezen  [######..................]  25%  25.000 van 100.000` */
export function progressLine(label: string, done: number, total: number | undefined, withBar: boolean): string {
  const number = (value: number) => value.toLocaleString('nl-NL')
  if (!total) return `${label}  ${number(done)}`

  const part = Math.min(1, done / total)
  const filled = Math.round(part * BAR)
  const bar = withBar ? `  [${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}]` : ''
  return `${label}${bar}  ${Math.floor(part * HUNDRED)}%  ${number(done)} van ${number(total)}`
}
