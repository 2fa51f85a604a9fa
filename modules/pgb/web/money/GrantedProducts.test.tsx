import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { answering } from '#modules/investigations/web/testing/a-server.ts'
import { show } from '#platform/web/testing/show.tsx'
import type { GrantedProduct, GrantedProducts as Products } from '../../contract.ts'
import { GrantedProducts } from './GrantedProducts.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const of = { investigationId: '01900000-0000-7000-8000-0000000000aa', holderId: '01900000-0000-7000-8000-0000000000bb' }
const at = `/investigations/${of.investigationId}/budget/holders/${of.holderId}/granted-products`
const emma = { id: '01900000-0000-7000-8000-000000000001', name: 'E. Voorbeeld' }
const aProduct = (changes: Partial<GrantedProduct> = {}): GrantedProduct => ({
  ...{
    id: '01900000-0000-7000-8000-0000000000c1',
    cameBy: 'fetched',
    sourceSystem: 'Zorgned',
    decisionNumber: '309000123',
    decidedOn: '2025-02-20',
  },
  ...{ productCode: '02A02', product: 'individuele begeleiding', category: 'Begeleiding', result: 'granted', deliveryForm: 'pgb' },
  ...{
    from: '2025-03-01',
    until: null,
    volume: '3:15 uren per week',
    minutesPerWeek: 195,
    supplierName: null,
    supplierKvk: null,
    supplierAgb: null,
  },
  ...{ allocations: [], notUnderstood: [], recordedBy: emma, recordedAt: '2026-03-10T09:00:00.000Z', superseded: null },
  ...changes,
})
const standing = (changes: Partial<Products> = {}): Products => ({
  ...{ connected: true, works: true, lastFetch: null, products: [], earlier: [] },
  ...changes,
})
const fetched = { at: '2026-03-10T09:00:00.000Z', by: emma, sourceSystem: 'Zorgned', found: 1, unreadParts: 0, endedSince: '2021-03-10' }

test('what was fetched replaces what stood, and says who fetched it and what was not asked', async () => {
  const { asked } = answering({
    [`GET ${at}`]: () => ({ body: standing() }),
    [`POST ${at}`]: () => ({ body: standing({ lastFetch: fetched, products: [aProduct()] }) }),
  })
  await show(<GrantedProducts {...of} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Ophalen uit Zorgned' }))

  expect(await screen.findByRole('rowheader', { name: /individuele begeleiding/ })).toBeTruthy()
  expect(screen.getByText('Zorgned gaf 1 product.')).toBeTruthy()
  expect(screen.getByText(/3,25 uur per week/)).toBeTruthy()
  expect(screen.getByText(/door E. Voorbeeld. Wat vóór 10 mrt 2021 eindigde, is niet opgevraagd/)).toBeTruthy()
  expect(asked.map(({ what }) => what)).toEqual([`GET ${at}`, `POST ${at}`])
})

test('when Zorgned gives no answer, what stood stays and typing over is the way on', async () => {
  answering({
    [`GET ${at}`]: () => ({
      body: standing({ lastFetch: fetched, products: [aProduct({ notUnderstood: ['delivery-form'], deliveryForm: null })] }),
    }),
    [`POST ${at}`]: () => ({
      status: 503,
      body: {
        code: 'granted-products.unreachable',
        title: 'Zorgned gaf op tijd geen antwoord.',
        next: 'Neem de producten met de hand over.',
      },
    }),
  })
  await show(<GrantedProducts {...of} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Ophalen uit Zorgned' }))

  expect(await screen.findByText('Zorgned gaf op tijd geen antwoord.')).toBeTruthy()
  expect(screen.getByText('Neem de producten met de hand over.')).toBeTruthy()
  expect(screen.getByText('Niet te lezen: leveringsvorm. Kijk in Zorgned.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Met de hand overnemen' })).toBeTruthy()
})

test('who does not work on the file reads and is offered nothing, and without the connection nobody is offered to fetch', async () => {
  answering({ [`GET ${at}`]: () => ({ body: standing({ works: false, products: [aProduct({ cameBy: 'typed' })] }) }) })
  await show(<GrantedProducts {...of} />)
  await screen.findByRole('rowheader', { name: /individuele begeleiding/ })
  expect(screen.queryAllByRole('button')).toEqual([])
  cleanup()

  answering({ [`GET ${at}`]: () => ({ body: standing({ connected: false }) }) })
  await show(<GrantedProducts {...of} />)
  await screen.findByText(/Zorgned is niet aangesloten/)
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Met de hand overnemen'])
})

test('“nothing granted” is only said when the whole answer could be read', async () => {
  answering({ [`GET ${at}`]: () => ({ body: standing({ lastFetch: { ...fetched, found: 0, unreadParts: 2 } }) }) })
  await show(<GrantedProducts {...of} />)
  expect(await screen.findByText(/2 onderdelen van het antwoord waren niet te lezen/)).toBeTruthy()
  expect(screen.queryByText('Geen producten')).toBeNull()
})
