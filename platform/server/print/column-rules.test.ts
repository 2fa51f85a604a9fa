import { expect, test } from 'vitest'
import { columnShares } from './column-rules.ts'
import type { Table } from './document-model.ts'

const tableOf = (columns: Table['columns'], ...rows: string[][]): Table => ({ kind: 'table', caption: 'c', columns, rows })

test('the widths of a table add up to all of it', () => {
  const shares = columnShares(
    tableOf(
      [
        { title: 'Maand', align: 'start' },
        { title: 'Ontvangen', align: 'end' },
      ],
      ['januari', '4'],
    ),
  )

  expect(shares.reduce((total, share) => total + share)).toBeCloseTo(1)
})

test('the column that says more is wider, and numbers keep the room for their heading', () => {
  const [word = 0, text = 0, number = 0] = columnShares(
    tableOf(
      [
        { title: 'Soort', align: 'start' },
        { title: 'Toelichting', align: 'start' },
        { title: 'Onderzoekswaardig', align: 'end' },
      ],
      ['kort', 'Een toelichting die over meer dan een regel loopt omdat er veel te zeggen is, en dan nog wat', '4'],
    ),
  )

  expect(text).toBeGreaterThan(2 * number)
  expect(number).toBeGreaterThan(word)
})

test('a table without rows has columns as wide as their titles ask', () => {
  expect(
    columnShares(
      tableOf([
        { title: 'Naam', align: 'start' },
        { title: 'Naam', align: 'start' },
      ]),
    ),
  ).toEqual([0.5, 0.5])
})
