import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import { MyCalendar } from './MyCalendar.tsx'

const address = 'https://wederhoor.gemeente.example/api/v1/calendar/bWFnLW5pZW1hbmQtd2V0ZW4.ics'
let feed: { madeAt: string; lastReadOn: string | null } | null
let wrote: string[]
const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()

afterEach(cleanup)
beforeEach(() => {
  feed = null
  wrote = []
  copied.mockClear()
  vi.stubGlobal('fetch', async (url: string, { method }: RequestInit) => {
    const answer = (status: number, body: unknown) =>
      new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
    if (method === 'GET') return answer(200, { feed })
    wrote.push(url)
    feed = url.endsWith('/removal') ? null : { madeAt: '2026-11-26T09:00:00.000Z', lastReadOn: null }
    return feed ? answer(201, { address }) : answer(204, null)
  })
})

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('the address is made with one press, shown whole with what it opens, and copied as it is', async () => {
  await show(<MyCalendar />)
  await screen.findByRole('button', { name: 'Maak een agenda-adres' })
  press('Maak een agenda-adres')

  expect(await screen.findByText(address)).toBeTruthy()
  expect(screen.getByText('Iedereen met dit adres ziet uw diensten. Deel het met niemand.')).toBeTruthy()
  press('Kopieer')
  await screen.findByText('Gekopieerd')
  expect(copied.mock.calls).toEqual([[address]])
  expect(wrote).toEqual(['/api/v1/capacity/calendar-feed'])
})

test('an address that there is, is not shown again: when it was made and last read, and a new one only after a question', async () => {
  feed = { madeAt: '2026-11-02T09:00:00.000Z', lastReadOn: '2026-11-25' }
  await show(<MyCalendar />)

  expect(await screen.findByText('25 nov 2026')).toBeTruthy()
  expect([screen.queryByText(address), screen.queryByText('Maak een agenda-adres')]).toEqual([null, null])
  press('Nieuw adres maken')
  const dialog = await screen.findByRole('alertdialog')
  expect([dialog.textContent?.includes('werkt dan meteen niet meer'), wrote]).toEqual([true, []])
  fireEvent.click(within(dialog).getByRole('button', { name: 'Nieuw adres maken' }))
  expect(await screen.findByText(address)).toBeTruthy()
})

test('an address is taken away after a question, and with it what stood on the screen', async () => {
  await show(<MyCalendar />)
  await screen.findByRole('button', { name: 'Maak een agenda-adres' })
  press('Maak een agenda-adres')
  await screen.findByText(address)
  await screen.findByRole('button', { name: 'Adres intrekken' })
  press('Adres intrekken')
  fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Adres intrekken' }))

  await waitFor(() => expect(screen.queryByText(address)).toBeNull())
  expect(await screen.findByRole('button', { name: 'Maak een agenda-adres' })).toBeTruthy()
  expect(wrote.at(-1)).toBe('/api/v1/capacity/calendar-feed/removal')
})
