import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A part of a PDF as a screen reader meets it. */
export interface Part {
  role: string
  alt: string | undefined
  /** The words in it and in its parts */
  text: string
  parts: Part[]
}

interface Node {
  role?: string
  alt?: string
  type?: string
  id?: string
  children?: Node[]
}

/** What a PDF says of itself and its parts in reading order, all pages in a row. */
export async function readPdf(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise
  const { info, metadata } = await pdf.getMetadata()
  const top: Part[] = []
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const items = (await page.getTextContent({ includeMarkedContent: true })).items as Item[]
    pages.push(items.map(({ str = '', hasEOL }) => str + (hasEOL ? ' ' : '')).join(''))
    const tree: Node | null = await page.getStructTree()
    if (tree) top.push(partOf(tree, wordsByMark(items)))
  }
  // A part that goes on over a page comes back on it; only where it says something does it count.
  const parts = top.flatMap(all).filter(({ text, alt }) => text !== '' || alt !== undefined)
  return {
    /** What is seen on each page, its head and foot too */
    pages,
    info: info as Record<string, unknown>,
    xmp: String(metadata?.getRaw()),
    marked: ((await pdf.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked'),
    shows: (await pdf.getViewerPreferences()) as Map<string, unknown>,
    named: (...roles: string[]) => parts.filter(({ role }) => roles.includes(role)),
  }
}

type Item = { type?: string; id?: string; str?: string; hasEOL?: boolean }

function wordsByMark(items: readonly Item[]): Map<string, string> {
  const words = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const { type, id, str = '', hasEOL } of items) {
    if (type?.startsWith('begin')) open.push(id)
    else if (type === 'endMarkedContent') open.pop()
    const mark = open.at(-1)
    if (mark) words.set(mark, (words.get(mark) ?? '') + str + (hasEOL ? ' ' : ''))
  }
  return words
}

function partOf(node: Node, words: ReadonlyMap<string, string>): Part {
  const children = node.children ?? []
  const parts = children.filter(({ role }) => role).map((child) => partOf(child, words))
  const text = children.map((child) => (child.role ? ` ${partOf(child, words).text} ` : (words.get(child.id ?? '') ?? ''))).join('')
  return { role: node.role ?? '', alt: node.alt, text: text.replace(/\s+/g, ' ').trim(), parts }
}

function all(part: Part): Part[] {
  return [part, ...part.parts.flatMap(all)]
}
