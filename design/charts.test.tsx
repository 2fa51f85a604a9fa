import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen, within } from '@testing-library/react'
import fc from 'fast-check'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BarList } from './bar-list.tsx'
import { MonthChart } from './month-chart.tsx'
import { scaleFor } from './scale.ts'

beforeEach(() => {
  i18n.load('nl', {})
  i18n.activate('nl')
})
afterEach(cleanup)

const show = (part: ReactNode) => render(<I18nProvider i18n={i18n}>{part}</I18nProvider>)
const months = [
  { month: '2024-01', values: [40, 0, 0] },
  { month: '2024-02', values: [20, 10, 7] },
]

test('behind the months stands a table with every number and their sum', () => {
  show(<MonthChart caption="Per maand" series={['ontvangen', 'afgerond', 'met gevolg']} months={months} />)
  const rows = within(screen.getByRole('table', { name: 'Per maand' })).getAllByRole('row')

  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'Maandontvangenafgerondmet gevolg',
    'januari4000',
    'februari20107',
    'hele jaar60107',
  ])
})

test('two series are drawn to the same scale and told apart by more than colour', () => {
  const { container } = show(<MonthChart caption="Per maand" series={['ontvangen', 'afgerond', 'met gevolg']} months={months} />)
  const columns = [...container.querySelectorAll<HTMLElement>('.wh-months__column')]

  expect(columns.map((column) => [column.dataset.series, column.style.blockSize])).toEqual([
    ['0', '100%'],
    ['1', '0%'],
    ['0', '50%'],
    ['1', '25%'],
  ])
  expect([...container.querySelectorAll('.wh-months__legend li')].map(({ textContent }) => textContent)).toEqual(['ontvangen', 'afgerond'])
})

test('bars are a table, so that they are read without being seen', () => {
  const rows = [
    { key: 'a', label: 'Opzet', value: 5, of: 20, number: '5', beside: '25%' },
    { key: 'b', label: 'Teruggevorderd', number: '€ 10', beside: '' },
  ]
  const { container } = show(
    <BarList caption="Verwijtbaarheid" columns={{ label: 'Weging', number: 'Aantal', beside: 'Aandeel' }} rows={rows} />,
  )
  const row = within(screen.getByRole('table', { name: 'Verwijtbaarheid' })).getByRole('row', { name: /^Opzet/ })

  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['5', '25%'])
  expect([...container.querySelectorAll<HTMLElement>('.wh-bar__value')].map(({ style }) => style.inlineSize)).toEqual(['25%'])
})

test('a scale holds the highest number in at most four whole steps from zero', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), (highest) => {
      const { top, ticks } = scaleFor(highest)

      expect(top).toBeGreaterThanOrEqual(highest)
      expect(top).toBeLessThanOrEqual(Math.max(1, highest) * 2)
      expect(ticks[0]).toBe(0)
      expect(ticks.at(-1)).toBe(top)
      expect(ticks.length).toBeLessThanOrEqual(5)
      expect(ticks.every(Number.isInteger)).toBe(true)
    }),
  )
})
