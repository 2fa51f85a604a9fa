import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { columnShares } from './column-rules.ts'
import type { Table as PrintedTable } from './document-model.ts'
import { linesInWord } from './word-rich-text.ts'
import { inkSoft, lineSoft, petrol, textWidth } from './word-styles.ts'

type Look = { bold?: boolean; color?: string }
type Row = readonly { text: string; align: 'start' | 'end'; look?: Look; style: string }[]

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color })
const alignments = { start: AlignmentType.START, end: AlignmentType.END }
const inside = { marginUnitType: WidthType.DXA, left: 0, right: 160 }

/** A table whose heading row comes back on every page; its first column names the rows. */
export function tableInWord(table: PrintedTable): Table {
  const heading = table.columns.map(({ title, align }) => ({ text: title, align, look: { bold: true, color: petrol }, style: 'Cell' }))
  const rows = table.rows.map((row) => row.map((text, index) => ({ text, align: table.columns[index]?.align ?? 'start', style: 'Cell' })))
  return new Table({
    ...grid(columnShares(table)),
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: { ...frame, bottom: line(6, petrol), insideHorizontal: line(4, lineSoft) },
    rows: [rowInWord(heading, true), ...rows.map((row) => rowInWord(row))],
  })
}

/** Terms with their values beside them. */
export function factsInWord(facts: readonly { term: string; value: string }[]): Table {
  return new Table({
    ...grid([0.32, 0.68]),
    tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
    borders: { ...frame, bottom: none, insideHorizontal: none },
    rows: facts.map(({ term, value }) =>
      rowInWord([
        { text: term, align: 'start', look: { color: inkSoft }, style: 'Fact' },
        { text: value, align: 'start', look: { bold: true }, style: 'Fact' },
      ]),
    ),
  })
}

const frame = { top: none, left: none, right: none, insideVertical: none }

function grid(shares: readonly number[]) {
  return {
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(share * textWidth)),
    layout: TableLayoutType.FIXED,
    margins: inside,
  }
}

function rowInWord(row: Row, isHeading = false): TableRow {
  const borders = isHeading ? { borders: { bottom: line(8, petrol) } } : {}
  const keepNext = isHeading ? { keepNext: true } : {}
  return new TableRow({
    ...(isHeading ? { tableHeader: true } : {}),
    cantSplit: row.every(({ text }) => text.length < 600),
    children: row.map(({ text, align, look, style }) => {
      const paragraph = new Paragraph({ style, alignment: alignments[align], ...keepNext, children: linesInWord(text, look) })
      return new TableCell({ ...borders, children: [paragraph] })
    }),
  })
}
