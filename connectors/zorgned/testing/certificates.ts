import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Signed {
  cert: string
  key: string
}

/** An authority of its own, and what it signs: made by openssl, or undefined where that is not installed. */
export function makeAuthority(name: string): { cert: string; sign: (name: string) => Signed } | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'zorgned-certificates-'))
  const file = (end: string) => path.join(folder, end)
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' })
  const make = (subject: string, ...words: string[]) =>
    openssl(...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${subject}`], ...words)
  try {
    make(name, '-keyout', 'ca.key', '-out', 'ca.crt')
  } catch {
    rmSync(folder, { recursive: true })
    return undefined
  }
  return {
    cert: readFileSync(file('ca.crt'), 'utf8'),
    sign: (subject) => {
      make(subject, '-keyout', 'a.key', '-out', 'a.crt', '-CA', 'ca.crt', '-CAkey', 'ca.key', '-addext', 'subjectAltName=IP:127.0.0.1')
      return { cert: readFileSync(file('a.crt'), 'utf8'), key: readFileSync(file('a.key'), 'utf8') }
    },
  }
}
