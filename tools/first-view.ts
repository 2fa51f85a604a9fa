import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUILT = 'app/web/dist'
/** Bytes of compressed script that a first visit may cost. */
const BUDGET = 160_000

/** The scripts that index.html asks for at once, and what they weigh compressed, in bytes. */
export function weighFirstView(): { scripts: string[]; bytes: number } {
  const page = readFileSync(`${BUILT}/index.html`, 'utf8')
  const tags = page.match(/<(script|link)\b[^>]*>/g) ?? []
  const wanted = tags.filter((tag) => tag.startsWith('<script') || tag.includes('rel="modulepreload"'))
  const scripts = wanted.flatMap((tag) => /(?:src|href)="([^"]+\.js)"/.exec(tag)?.[1] ?? [])
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(BUILT + script), { level: 9 }).length, 0)
  return { scripts, bytes }
}

/** A complaint when the first view is heavier than its budget, or when nothing could be weighed. */
export function findFirstViewFaults({ scripts, bytes }: ReturnType<typeof weighFirstView>): string | undefined {
  if (scripts.length === 0) return `${BUILT}/index.html asks for no script`
  if (bytes > BUDGET) return `More script for the first view than ${BUDGET / 1000} kB: ${scripts.join(', ')}`
  return undefined
}
