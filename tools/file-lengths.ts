import { globSync, readFileSync } from 'node:fs'

const MOST_LINES = 200
const PLACES = '{app,bench,connectors,database,design,journeys,modules,platform,policy,tools}/**/*.{ts,tsx,mjs,cjs}'

/** Files that have grown past what one sitting can take in, longest first. */
export function findLongFiles(): string[] {
  const files = globSync(PLACES, { exclude: ['**/node_modules/**', 'app/web/dist/**'] })
  return files
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .toSorted((one, other) => other.lines - one.lines)
    .map(({ file, lines }) => `${file}: ${lines} lines`)
}
