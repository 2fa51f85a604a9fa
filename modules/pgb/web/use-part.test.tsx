import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import { usePart } from './use-part.tsx'

afterEach(cleanup)

function Names({ count, upTo }: { count: number; upTo?: number }) {
  const { shown, search, more } = usePart(
    Array.from({ length: count }, (_, index) => `Naam ${index}.`),
    { atOnce: 5, upTo, nameOf: (name) => name },
  )
  return (
    <>
      {search}
      <ul>
        {shown.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {more}
    </>
  )
}

test('of many the first are shown, then the next, and a name is found among those that are not shown', async () => {
  await show(<Names count={12} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(5)

  await userEvent.click(screen.getByRole('button', { name: 'Toon er nog 5' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(10)
  await userEvent.click(screen.getByRole('button', { name: 'Toon er nog 2' }))
  expect(screen.queryByRole('button')).toBeNull()

  await userEvent.type(screen.getByRole('textbox', { name: 'Zoek op naam' }), 'naam 11')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Naam 11.'])
  expect(screen.getByRole('status').textContent).toBe('1 van 1 te zien')
})

test('of few there is nothing to search or to ask for', async () => {
  await show(<Names count={5} />)
  expect([screen.queryByRole('textbox'), screen.queryByRole('button'), screen.queryByRole('status')]).toEqual([null, null, null])
})

test('what is open is among what is shown, however far down it stands', async () => {
  await show(<Names count={12} upTo={8} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(10)
  expect(screen.getByRole('button', { name: 'Toon er nog 2' })).toBeDefined()
})
