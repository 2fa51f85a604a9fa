import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import type { Absence } from '../../contract.ts'
import { MyTimeParts } from './MyTimeParts.tsx'

let absences: Absence[]
afterEach(cleanup)
beforeEach(() => {
  absences = []
  vi.stubGlobal('fetch', async (url: string, { method, body }: RequestInit) => {
    const answer = (status: number, sent: unknown) =>
      new Response(status === 204 ? null : JSON.stringify(sent), { status, headers: { 'content-type': 'application/json' } })
    if (method === 'POST') {
      absences.push({ id: String(absences.length), fixed: false, ...JSON.parse(String(body)) })
      return answer(204, null)
    }
    const year = Number(new URL(url, 'http://localhost').searchParams.get('year') ?? 2024)
    const person = { id: 'me', name: 'Noor' }
    const inYear = absences.filter(({ from, until }) => from <= `${year}-12-31` && until >= `${year}-01-01`)
    return answer(200, { person, today: '2024-11-27', year, patterns: [], absences: inYear, months: [], mayKeepPattern: false })
  })
})

const press = (name: string, place: HTMLElement = document.body) => fireEvent.click(within(place).getByRole('button', { name }))

test('leave that is added for next year is shown at once, and there it can be withdrawn', async () => {
  await show(<MyTimeParts />)
  await screen.findByText('Verlof en opleiding 2024')
  press('Toevoegen')
  const dialog = await screen.findByRole('dialog')
  const [first] = within(dialog).getAllByRole('textbox')
  fireEvent.change(first as HTMLElement, { target: { value: '6-1-2025' } })
  fireEvent.blur(first as HTMLElement)
  press('Toevoegen', dialog)

  expect(await screen.findByText('Verlof en opleiding 2025')).toBeTruthy()
  expect(await screen.findByText('6 jan 2025')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Intrekken: 6 jan 2025' })).toBeTruthy()
  expect(absences).toMatchObject([{ kind: 'leave', from: '2025-01-06', until: '2025-01-06', fromTime: null }])

  press('Vorig jaar')
  expect(await screen.findByText('Verlof en opleiding 2024')).toBeTruthy()
  expect(screen.queryByText('6 jan 2025')).toBeNull()
})
