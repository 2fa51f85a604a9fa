import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { columnShares } from './column-rules.ts'
import type { Chart, Printed } from './document-model.ts'
import { drawnWith } from './printable-rules.ts'
import { charactersOf, sourceSans } from './source-sans.ts'

// Typst sets the pages and draws the charts. This file is read in the process that makes documents, and only there:
// it reads the fonts and holds the compiler.

/** Pixels of a picture for each pixel of Word, which counts 96 to the inch. */
export const SHARPNESS = 2

const folder = import.meta.dirname
const faces = (['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'] as const).map(sourceSans)
const drawable = inEvery(faces.map(charactersOf))
const { NodeCompiler } = await loadTypst()
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: faces }] })

/** The document as a PDF that keeps to the standard. `madeAt` stands in it as the moment of making, to the second. */
export function makePdf(document: Printed, standard: 'ua-1' | 'a-2a', madeAt: Date): Uint8Array {
  const chapters = document.chapters.map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks.map((block) => (block.kind === 'table' ? { ...block, shares: columnShares(block) } : block)),
  }))
  const typeset = compile('layout' in document ? 'letter.typ' : 'document.typ', 'document.json', { ...document, chapters })
  const creationTimestamp = Math.floor(madeAt.getTime() / 1000)
  return told(() => compiler.pdf(typeset, { pdfStandard: standard, creationTimestamp }))
}

/** The drawing of a chart as a PNG, as wide as the text of a page. */
export function drawChart(chart: Chart): Buffer {
  const typeset = compile('one-chart.typ', 'chart.json', chart)
  const svg = told(() => compiler.plainSvg(typeset))
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: SHARPNESS }, font: { loadSystemFonts: false } }).render().asPng()
}

/** Forgets what the last two jobs did not need, so that memory does not grow with every report. */
export function forgetTheUnused(): void {
  compiler.evictCache(2)
}

/** Data reaches a template only as a JSON file beside it, never as part of its text: what somebody wrote stays text. */
function compile(template: string, file: string, data: unknown) {
  compiler.mapShadow(path.join(folder, 'data', file), Buffer.from(JSON.stringify(drawnWith(data, drawable))))
  const compiled = compiler.compile({ mainFilePath: path.join(folder, template), resetRead: true })
  if (compiled.result) return compiled.result

  const said: { message: string }[] = compiled.takeDiagnostics()?.shortDiagnostics ?? []
  throw new Error(said.map(({ message }) => message).join('; ') || `${template} could not be compiled`)
}

/** Export tells a fault as a printed structure; its messages are what a reader can use. */
function told<Made>(make: () => Made): Made {
  try {
    return make()
  } catch (cause) {
    const said = (cause as Error).message
    const messages = [...said.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message.replaceAll('\\"', '"'))
    throw new Error(messages.join('; ') || said, { cause })
  }
}

function inEvery([first = new Set(), ...others]: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set([...first].filter((character) => others.every((other) => other.has(character))))
}

async function loadTypst() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (cause) {
    throw new Error(`Typst, which makes documents, did not load on ${process.platform} ${process.arch}: it is there for Linux on x64`, {
      cause,
    })
  }
}
