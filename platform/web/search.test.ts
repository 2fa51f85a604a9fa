import { expect, test } from 'vitest'
import { oneOfIn, parseSearch, placeIn, wholeNumberIn, writeSearch } from './search.ts'

test('filters go into the address and come back the same', () => {
  const search = { status: 'received', year: '2024', source: undefined, text: '' }
  expect(writeSearch(search)).toBe('?status=received&year=2024')
  expect(parseSearch('?status=received&year=2024')).toEqual({ status: 'received', year: '2024' })
})

test('an address that was tampered with is read as no filter', () => {
  expect(oneOfIn({ status: 'constructor' }, 'status', ['received', 'closed'])).toBeUndefined()
  expect(wholeNumberIn({ year: '2024; drop' }, 'year')).toBeUndefined()
  expect(wholeNumberIn({ year: '2024' }, 'year')).toBe(2024)
})

test('after signing in one returns to a place inside the product, never to another site', () => {
  expect(placeIn({ naar: '/meldingen?status=received' }, 'naar')).toBe('/meldingen?status=received')
  for (const outside of ['https://elders.example', '//elders.example', '/\\elders.example', '/\t/elders.example', 'javascript:alert(1)'])
    expect(placeIn({ naar: outside }, 'naar')).toBeUndefined()
})
