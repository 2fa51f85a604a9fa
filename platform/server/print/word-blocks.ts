import { type FileChild, HeadingLevel, ImageRun, Paragraph, SimpleField, TextRun } from 'docx'
import type { Block, Chart } from './document-model.ts'
import { drawChart, SHARPNESS } from './typst.ts'
import { linesInWord, richTextInWord } from './word-rich-text.ts'
import { ink } from './word-styles.ts'
import { factsInWord, tableInWord } from './word-tables.ts'

/** Each call gives the next number of a document: of its lists, tables and figures. */
export interface Counts {
  list: () => number
  table: () => number
  figure: () => number
}

/** A block as paragraphs, tables and pictures. */
export function blockInWord(block: Block, count: Counts): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingInWord(block.level, block.text)]
    case 'text':
      return richTextInWord(block.text, count.list)
    case 'facts':
      return [factsInWord(block.facts), gap()]
    case 'table':
      return [caption('Tabel', count.table(), block.caption), tableInWord(block), gap()]
    case 'bars':
    case 'months':
    case 'intervals':
      return [caption('Figuur', count.figure(), block.title), ...chartInWord(block)]
  }
}

/** A heading in Word's own style; chapters and their parts are numbered by Word. */
export function headingInWord(level: 1 | 2 | 3, text: string, { pageBreakBefore = false, number = true } = {}): Paragraph {
  const heading = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }[level]
  const numbered = level === 3 || !number ? {} : { numbering: { reference: 'headings', level: level - 1 } }
  return new Paragraph({ heading, pageBreakBefore, ...numbered, children: linesInWord(text) })
}

/** Numbered by a field, so that Word counts on when somebody puts a table in between. */
function caption(label: 'Tabel' | 'Figuur', number: number, title: string): Paragraph {
  const counted = new SimpleField(`SEQ ${label} \\* ARABIC`, String(number))
  return new Paragraph({
    style: 'Caption',
    children: [new TextRun(`${label} `), counted, new TextRun('  '), ...linesInWord(title, { color: ink })],
  })
}

function chartInWord(chart: Chart): FileChild[] {
  const picture = drawChart(chart)
  // A PNG tells its width and height in its first piece.
  const transformation = { width: picture.readUInt32BE(16) / SHARPNESS, height: picture.readUInt32BE(20) / SHARPNESS }
  const altText = { name: chart.title, description: chart.alt }
  return [
    new Paragraph({ style: 'Says', children: linesInWord(chart.says) }),
    new Paragraph({ children: [new ImageRun({ type: 'png', data: picture, transformation, altText })] }),
  ]
}

/** Word lets two tables in a row grow together, and has no room below a table. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 120, line: 240 }, children: [] })
}
