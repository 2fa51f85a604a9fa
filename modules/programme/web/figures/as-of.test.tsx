import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import { AsOfField, AsOfNote } from './AsOf.tsx'

afterEach(cleanup)

async function choose(typed: string, asOf?: string) {
  const onChoose = vi.fn()
  await show(<AsOfField asOf={asOf} onChoose={onChoose} />)
  const field = screen.getByLabelText('Peildatum')
  await userEvent.clear(field)
  if (typed) await userEvent.type(field, typed)
  await userEvent.click(screen.getByRole('button', { name: 'Toon' }))
  return onChoose
}

test('a day is typed in the Dutch way', async () => {
  expect((await choose('31-1-2025')).mock.calls).toEqual([['2025-01-31']])
})

test('an empty day is now', async () => {
  expect((await choose('', '2025-01-31')).mock.calls).toEqual([[undefined]])
})

test('what is no day is not asked for, and the field says what it wants', async () => {
  expect((await choose('eind januari')).mock.calls).toEqual([])
  expect(screen.getByText(/Vul een datum in als dag-maand-jaar/)).toBeTruthy()
})

function Page() {
  const [asOf, setAsOf] = useState<string>()
  return (
    <>
      <AsOfField asOf={asOf} onChoose={setAsOf} />
      <p>{asOf ?? 'nu'}</p>
      <button type="button" onClick={() => setAsOf(undefined)}>
        Terug
      </button>
    </>
  )
}

test('the field keeps the focus when its day is shown, and follows the address', async () => {
  await show(<Page />)
  const field = screen.getByLabelText<HTMLInputElement>('Peildatum')

  await userEvent.type(field, '31-01-2025{Enter}')
  expect(screen.getByText('2025-01-31')).toBeTruthy()
  expect(document.activeElement).toBe(field)

  await userEvent.click(screen.getByRole('button', { name: 'Terug' }))
  expect(screen.getByText('nu')).toBeTruthy()
  expect(field.value).toBe('')
})

test('the note says which day it is and leads back to now', async () => {
  await show(<AsOfNote asOf="2025-01-31" nowHref="/cijfers/2024" />)

  expect(screen.getByText('Stand op vrijdag 31 januari 2025')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Toon de stand van nu' }).getAttribute('href')).toBe('/cijfers/2024')
})
