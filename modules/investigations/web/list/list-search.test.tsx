import { expect, test } from 'vitest'
import { listSearchIn, queryOf } from './list-search.ts'

test('without filters only open files are asked', () => {
  expect(queryOf(listSearchIn({}), 'unit')).toMatchObject({ state: 'open', stage: undefined, mine: undefined, unit: undefined })
})

test('a stage or "also closed" lifts the limit to open files', () => {
  expect(queryOf(listSearchIn({ stap: 'closed' }), null)).toMatchObject({ state: undefined, stage: 'closed' })
  expect(queryOf(listSearchIn({ stap: 'alle' }), null)).toMatchObject({ state: undefined, stage: undefined })
})

test('what the address cannot mean is left out', () => {
  expect(listSearchIn({ wie: 'buren', van: 'gisteren', tot: '2024-03-04' })).toMatchObject({
    wie: undefined,
    van: undefined,
    tot: '2024-03-04',
  })
})

test('a municipality is known by its code', () => {
  expect(queryOf(listSearchIn({ gemeente: 'GM0344' }), null)).toMatchObject({ municipality: 'GM0344' })
  expect(queryOf(listSearchIn({ gemeente: 'Utrecht' }), null).municipality).toBeUndefined()
})

test('my unit is the unit of who reads', () => {
  expect(queryOf(listSearchIn({ wie: 'afdeling' }), 'unit-1')).toMatchObject({ unit: 'unit-1' })
})
