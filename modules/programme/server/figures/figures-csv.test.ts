import { expect, test } from 'vitest'
import { figuresAsCsv } from './figures-csv.ts'
import { showYear } from './shown-figures-rules.ts'
import { yearOf } from './testing/invented-years.ts'

test.each(['=HYPERLINK("https://elsewhere.example")', '+1+cmd|x!A1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
  'what somebody typed does not begin to reckon in a spreadsheet: %s',
  (typed) => {
    const shown = showYear(yearOf({ subsistence: { terminated: 70, changed: 30 } }), 'team').all
    const year = { ...shown.year, baseline: { share: 0.5, source: typed } }

    const cells = figuresAsCsv({ ...shown, year }, 'team')
      .split(/[;\n]/)
      .map((cell) => cell.replace(/^"/, ''))

    expect(cells.some((cell) => cell.startsWith(`'${typed.slice(0, 1)}`))).toBe(true)
    expect(cells.filter((cell) => /^[=+@\t]/.test(cell))).toEqual([])
  },
)
