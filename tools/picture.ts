import { createRequire } from 'node:module'
import type { Import } from './walls.ts'

const neighbours = createRequire(import.meta.url)('../modules/who-may-use-whom.cjs') as Record<string, string[]>
const PLACE = /^(?:modules\/([^/]+)|(app|connectors|platform|design))\//
const TEST = /^journeys\/|\.test\.tsx?$|\/testing\//

/** The picture of the house as it is: which parts really import which, beside what the table allows. */
export function drawPicture(imports: Import[]): string {
  const used = usedBy(imports)
  const drawn = [...used.keys()].filter((name) => name !== 'platform' && name !== 'design')
  const modules = drawn.filter((name) => name in neighbours)
  return `# Who uses whom

Drawn from the imports by \`npm run format\`; \`npm run check\` fails when it is out of date.
The rules behind it are in \`modules/who-may-use-whom.cjs\` and \`tools/walls/rules.cjs\`. An arrow points at what is
used: down, and through the front door. Everything may use \`platform\`; every screen may use \`design\`; those arrows
are left out.

\`\`\`mermaid
flowchart TD
${drawn.map((name) => `  ${name}`).join('\n')}
${arrows(used, drawn)}
\`\`\`

| module | may use | uses |
| --- | --- | --- |
${modules.map((name) => `| ${name} | ${list(neighbours[name] ?? [])} | ${list([...(used.get(name) ?? [])].filter((other) => other in neighbours))} |`).join('\n')}
`
}

/** For each part of the house, the parts that its product code imports, in the order of the table. */
function usedBy(imports: Import[]): Map<string, Set<string>> {
  const order = ['app', 'connectors', ...Object.keys(neighbours), 'platform', 'design']
  const pairs = imports
    .filter(({ from, to }) => !TEST.test(from) && !TEST.test(to))
    .map(({ from, to }) => [partOf(from), partOf(to)] as const)
  const existing = order.filter((name) => pairs.some((pair) => pair.includes(name)))
  const usedOf = (part: string) => existing.filter((other) => other !== part && pairs.some(([from, to]) => from === part && to === other))
  return new Map(existing.map((part) => [part, new Set(usedOf(part))]))
}

function partOf(file: string): string | undefined {
  const place = PLACE.exec(file)
  return place?.[1] ?? place?.[2]
}

function arrows(used: Map<string, Set<string>>, drawn: string[]): string {
  const from = (part: string) => drawn.filter((other) => used.get(part)?.has(other)).map((other) => `  ${part} --> ${other}`)
  return drawn.flatMap(from).join('\n')
}

function list(names: string[]): string {
  return names.length > 0 ? names.join(', ') : '–'
}
