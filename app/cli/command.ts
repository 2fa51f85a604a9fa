/** Where a command writes; lines in a file or pipe, a bar that moves on a screen. */
export interface Terminal {
  say: (line?: string) => void
  /** For what went wrong; goes to standard error. */
  warn: (line: string) => void
  /** Shows how far long work is. `total` undefined: not known. Ends with `done`. */
  progress: (label: string, done: number, total?: number) => void
  /** Whether somebody is there to answer. */
  canAsk: boolean
  ask: (question: string) => Promise<string>
}

export interface Command {
  /** One line in the list of commands. */
  summary: string
  /** What `--help` prints. */
  help: string
  /** Answers with the exit code. Throws CommandFailed for what the caller can mend. */
  run: (args: string[], terminal: Terminal) => Promise<number>
}

/** Something that the caller can mend, in plain words; printed without a stack. */
export class CommandFailed extends Error {
  readonly exitCode: number

  /** @param exitCode 1 for work that failed, 2 for a command that was not understood */
  constructor(message: string, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

export const WRONG_USE = 2
