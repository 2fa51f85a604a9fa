import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import type { FigureRow, FigureRows } from '../../../contract.ts'
import { aFigure } from '../testing/a-year.ts'
import { answering } from '../testing/answering.ts'
import { CountedSwitch } from './CountedSwitch.tsx'
import { FigureMaking } from './FigureMaking.tsx'
import { RowsTable } from './RowsTable.tsx'
import { TotalLine } from './TotalLine.tsx'

const place = { year: 2024, scope: 'personal-budget', asOf: '2025-01-31' } as const
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('the rows that a number leaves out are one press away, with scope and day', async () => {
  await show(<CountedSwitch figure={aFigure('share')} place={place} narrowed={{ source: 'resident' }} />)
  const views = within(screen.getByRole('navigation', { name: 'Welke rijen' }))

  expect(views.getByRole('link', { current: 'page' }).textContent).toBe('Meegeteld')
  expect(views.getByRole('link', { name: 'Niet meegeteld' }).getAttribute('href')).toBe(
    '/cijfers/2024/share?bron=resident&stand=left-out&omvang=personal-budget&peildatum=2025-01-31',
  )
})

test('a number that leaves nothing out offers no such view', async () => {
  await show(<CountedSwitch figure={aFigure('share', { numerator: 20, denominator: 20 })} place={place} narrowed={{}} />)
  expect(screen.queryByRole('navigation')).toBeNull()

  await show(<CountedSwitch figure={aFigure('joined')} place={place} narrowed={{}} />)
  expect(screen.queryByRole('navigation')).toBeNull()
})

test('the reports received leave the joined duplicates out', async () => {
  await show(<CountedSwitch figure={aFigure('received')} place={place} narrowed={{ leftOut: true }} />)

  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Niet meegeteld')
})

test('the line above the rows says how many there are and of what', async () => {
  const figure = aFigure('recovered', { unit: 'cents', cents: 28_573_000, numerator: 61 })
  const { container } = await show(<TotalLine figure={figure} total={61} place={{ year: 2024 }} narrowed={{}} />)
  expect(container.textContent?.replace(/\s+/g, ' ')).toContain('61 in totaal, samen € 285.730,00.')
  cleanup()

  const left = await show(<TotalLine figure={aFigure('share')} total={6} place={place} narrowed={{ leftOut: true, source: 'resident' }} />)
  expect(left.container.textContent).toContain('6 niet meegeteld van: Onderzoek afgerond (pgb-onderzoek; bron: inwoner)')
})

const aRow = (changed: Partial<FigureRow> = {}): FigureRow => ({
  kind: 'investigation',
  id: 'one',
  reference: 'O-2024-000001',
  receivedOn: '2024-03-03',
  source: 'resident',
  scheme: 'wmo-pgb',
  outcome: { nl: 'beëindiging', en: '' },
  brings: null,
  ...changed,
})
const aPage = (changed: Partial<FigureRows>): FigureRows => ({ rows: [aRow()], next: null, total: 1, note: null, ...changed })
const showPage = (page: FigureRows) =>
  show(<RowsTable caption="Met gevolg" page={page} isLoading={false} next={undefined} first={undefined} />)

test('what a row brings has a column only where rows bring something', async () => {
  await showPage(aPage({}))
  expect(screen.queryByRole('columnheader', { name: 'Brengt mee' })).toBeNull()
  cleanup()

  await showPage(aPage({ rows: [aRow({ brings: { nl: '€ 1.200,00', en: '' } }), aRow({ id: 'two' })] }))
  expect(screen.getByRole('columnheader', { name: 'Brengt mee' })).toBeTruthy()
  expect(screen.getByRole('cell', { name: '€ 1.200,00' })).toBeTruthy()
})

test('no rows to see is something else than a number of zero', async () => {
  await showPage(aPage({ rows: [], total: 3 }))
  expect(screen.getByText('Geen rijen die u mag inzien')).toBeTruthy()
  cleanup()

  await showPage(aPage({ rows: [], total: 0 }))
  expect(screen.getByText('Het getal is nul.')).toBeTruthy()
})

test('a figure says how it is made: its formula in sight, the record of its measure folded away', async () => {
  const told = (nl: string) => ({ nl, en: '' })
  const measure = {
    key: 'amounts',
    view: 'reporting.amounts',
    name: told('Bedragen'),
    definition: told('Bedragen die zijn vastgelegd.'),
    numerator: told('som van de bedragen'),
    denominator: told('afgeronde onderzoeken'),
    sourceSystem: told('Wederhoor'),
    knownMissing: told('Wat echt is ontvangen.'),
    owner: told('beleidsadviseur'),
    freshness: told('direct'),
  }
  answering({ '/programme/measures': { measures: [measure] } })
  const formula = told('Bedrag per maand × 12 maanden.')
  const { container } = await show(<FigureMaking figure={aFigure('yearly-saving', { measure: 'amounts', formula })} />)

  await screen.findByText('Zo is dit cijfer gemaakt')
  expect(container.querySelector('details')?.open).toBe(false)
  expect(within(container.querySelector('details') as HTMLElement).queryByText(formula.nl)).toBeNull()
  expect(screen.getByText(/Bedrag per maand × 12 maanden\./)).toBeTruthy()
  for (const text of ['som van de bedragen', 'Wat echt is ontvangen.', 'beleidsadviseur', 'reporting.amounts'])
    expect(screen.getByText(text)).toBeTruthy()
})
