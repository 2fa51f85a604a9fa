import type { Chart, Printed, Table } from './document-model.ts'

const CONTROL_CHARACTERS = /[^\n\P{Cc}]|\p{Noncharacter_Code_Point}/gu
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u
const PRIVATE = /\p{Co}/u

/**
 * A document that prints as it reads: charts have a text for screen readers, tables are as wide in every row.
 * Throws on anything else, because a chart without words or a shifted row would be published unseen.
 * Characters that belong in no document (control characters, halves of a pair) are left out of its texts.
 */
export function printable<Document extends Printed>(document: Document): Document {
  for (const { blocks } of document.chapters)
    for (const block of blocks) {
      if (block.kind === 'table') mustBeWhole(block)
      if (isChart(block)) mustBeTold(block)
    }
  return withTexts(document, plainText)
}

export function isChart(block: { kind: string }): block is Chart {
  return block.kind === 'bars' || block.kind === 'months' || block.kind === 'intervals'
}

/** The same with each character that the font does not have as a box, so that one odd character does not stop a report. */
export function drawnWith<Shown>(shown: Shown, drawable: ReadonlySet<number>): Shown {
  return withTexts(shown, (text) =>
    text.replace(/[^\n]/gu, (character) => {
      if (UNSEEN.test(character)) return ''
      return drawable.has(character.codePointAt(0) ?? 0) && !PRIVATE.test(character) ? character : '□'
    }),
  )
}

function mustBeTold(chart: Chart): void {
  if (chart.alt.trim() === '') throw new Error(`The chart “${chart.title}” has no text for who cannot see it`)
  if (chart.kind !== 'months') return
  if (chart.series.some(({ values }) => values.length !== chart.labels.length))
    throw new Error(`The chart “${chart.title}” has a series that is not as long as its labels`)
}

function mustBeWhole(table: Table): void {
  if (table.rows.some((row) => row.length !== table.columns.length))
    throw new Error(`The table “${table.caption}” has a row that is not as long as its heading`)
}

function withTexts<Shown>(shown: Shown, change: (text: string) => string): Shown {
  return JSON.parse(JSON.stringify(shown), (_, value: unknown) => (typeof value === 'string' ? change(value) : value)) as Shown
}

function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROL_CHARACTERS, '')
}
