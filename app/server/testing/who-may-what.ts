import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Role } from '#modules/staff/contract.ts'

export const askers = [...Role.options, 'stranger'] as const
export type Asker = (typeof askers)[number]

interface Line {
  permission: string | undefined
  purpose: string | undefined
  /** `yes` or `–` for each who asks */
  answers: Partial<Record<Asker, string>>
}

/** The lines of `docs/who-may-what.md` by method and address, and the names above its columns. */
export function readWhoMayWhat(): { lines: Map<string, Line>; columns: string[] } {
  const page = readFileSync(path.join(import.meta.dirname, '../../../docs/who-may-what.md'), 'utf8')
  const head = /^\| method (.*) \|$/m.exec(page)?.[1] ?? ''
  const lines = [...page.matchAll(/^\| ([A-Z]+) \| `([^`]+)` \| (.*) \|$/gm)].map(([, method, address, rest = '']): [string, Line] => {
    const [, permission, purpose, ...answers] = rest.split(' | ')
    return [
      `${method} ${address}`,
      { permission, purpose, answers: Object.fromEntries(askers.map((asker, index) => [asker, answers[index]])) },
    ]
  })
  return { lines: new Map(lines), columns: head.split(' | ').slice(-askers.length) }
}
