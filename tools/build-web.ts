import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { runNode } from './run-program.ts'

const root = path.resolve(import.meta.dirname, '..')
const built = path.join(root, 'app/web/dist')
const SOURCES = ['app/web/**/*', 'design/**/*', 'platform/{contract,web}/**/*', 'modules/*/web/**/*', 'modules/*/contract{.ts,/**/*}']
const SETTINGS = [
  'package.json',
  'pnpm-lock.yaml',
  'vite.config.ts',
  'lingui.config.ts',
  'tools/compiled-texts.ts',
  'tools/field-worker.ts',
]

/** Builds the web app into app/web/dist when its sources changed since the last build; otherwise does nothing. */
export async function buildWeb(): Promise<void> {
  const stamp = stampOfSources()
  if (isBuilt(stamp)) return

  process.stderr.write('De webapp wordt gebouwd…\n')
  const draft = path.join(root, `node_modules/.web-${process.pid}`)
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', draft, '--emptyOutDir', '--logLevel', 'warn']
  // Whoever asks, a test included: what is built is what people get.
  const { code, said } = await runNode(vite, { output: 'collect', env: { NODE_ENV: 'production' } })
  if (code !== 0) throw new Error(`De webapp kon niet worden gebouwd / the web app could not be built:\n${said}`)

  await compressAll(draft)
  writeFileSync(path.join(draft, '.stamp'), stamp)
  replace(draft, stamp)
}

function isBuilt(stamp: string): boolean {
  const file = path.join(built, '.stamp')
  return existsSync(file) && readFileSync(file, 'utf8') === stamp
}

function stampOfSources(): string {
  const sources = globSync(SOURCES, { cwd: root, exclude: ['app/web/dist/**'], withFileTypes: true })
  const files = sources
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
  const hash = createHash('sha256')
  for (const file of [...SETTINGS.map((name) => path.join(root, name)), ...files.toSorted()])
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Every text file gets a .br and a .gz beside it, so that the server compresses nothing while people wait. */
async function compressAll(folder: string): Promise<void> {
  const files = globSync('**/*.{js,css,html,svg,json}', { cwd: folder }).map((name) => path.join(folder, name))
  await Promise.all(
    files.map(async (file) => {
      const text = readFileSync(file)
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(text, quality))
      writeFileSync(`${file}.gz`, await promisify(gzip)(text, { level: 9 }))
    }),
  )
}

/** The new build comes in one movement in the place of the old; of two builds at once the first stays. */
function replace(draft: string, stamp: string): void {
  const old = `${draft}-old`
  if (existsSync(built) && !isBuilt(stamp)) renameSync(built, old)
  if (existsSync(built)) rmSync(draft, { recursive: true })
  else renameSync(draft, built)
  rmSync(old, { recursive: true, force: true })
}
