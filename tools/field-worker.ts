import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Plugin } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
const SOURCE = path.join(root, 'app/web/field-worker.ts')
const PAGE = 'index.html'
/** What the pages of field work load when they are opened, beside what every page loads. */
const PAGES = ['modules/partner-actions/web/field/device/', 'app/web/catalogue/']

interface Chunk {
  type: 'chunk'
  fileName: string
  code: string
  facadeModuleId: string | null
  imports: string[]
  dynamicImports: string[]
  viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> }
}

interface Asset {
  type: 'asset'
  fileName: string
  source: string | Uint8Array
}

/**
 * Builds the worker of field work, and tells it which files of this build belong to its pages. Comes after the page itself was made:
 * what the page begins with is read from it, and what was taken into it is no file any more.
 */
export function fieldWorker(): Plugin {
  return {
    name: 'field-worker',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: SOURCE, fileName: 'veld/worker.js' })
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk') as unknown as Chunk[]
      const page = bundle[PAGE] as Asset | undefined
      if (!page) this.error(`${PAGE} is not made yet: the worker cannot say what it begins with`)
      const begins = [...String(page.source).matchAll(/"\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file as string)
      const files = filesOfPages(chunks, begins, Object.keys(bundle)).map((file) => `/${file}`)
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12)
      const worker = chunks.find(({ fileName }) => fileName === 'veld/worker.js')
      if (worker) worker.code = worker.code.replaceAll('__FIELD_FILES__', JSON.stringify({ version, files }))
    },
  }
}

function filesOfPages(chunks: readonly Chunk[], begins: readonly string[], assets: readonly string[]): string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const wanted = new Set<string>()
  const isOfPages = (chunk: Chunk) => PAGES.some((folder) => sourceOf(chunk).startsWith(folder))

  function want(name: string): void {
    const chunk = byName.get(name)
    if (!chunk || wanted.has(name)) return
    wanted.add(name)
    for (const one of chunk.imports) want(one)
    for (const one of [...(chunk.viteMetadata?.importedCss ?? []), ...(chunk.viteMetadata?.importedAssets ?? [])]) wanted.add(one)
  }

  for (const file of begins) byName.has(file) ? want(file) : wanted.add(file)
  for (const chunk of chunks) if (isOfPages(chunk)) want(chunk.fileName)
  for (const asset of assets) if (/source-sans-3-latin-wght-normal.*\.woff2$|wordmark.*\.svg$/.test(asset)) wanted.add(asset)
  return [...wanted].toSorted()
}

function sourceOf(chunk: Chunk): string {
  return path.relative(root, chunk.facadeModuleId ?? '')
}
