import { expect, test } from 'vitest'
import { placeOf, placesFor } from './navigation.ts'

const file = '/onderzoeken/01900000-0000-7000-8000-0000000000aa'
const withBudgets = placesFor(['advice.read', 'advice.read-knowledge', 'investigations.read', 'pgb.read'])

test('the menu shows where a page belongs, also of a budget inside a file and of a suspension', () => {
  expect(placeOf('/', withBudgets)).toBe('/')
  expect(placeOf('/advies/kennis/bron', withBudgets)).toBe('/advies/kennis')
  expect(placeOf(file, withBudgets)).toBe('/onderzoeken')
  for (const page of [`${file}/pgb`, `${file}/pgb/veilig`, '/opschortingen/1', '/pgb/contacten'])
    expect(placeOf(page, withBudgets)).toBe('/pgb')
})

test('who may not go to the budgets is shown the investigations there, and nothing for a page of no place', () => {
  const without = placesFor(['investigations.read'])
  expect(placeOf(`${file}/pgb`, without)).toBe('/onderzoeken')
  expect(placeOf('/opschortingen/1', without)).toBeUndefined()
})
