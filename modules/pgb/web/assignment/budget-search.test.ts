import { expect, test } from 'vitest'
import { askedOf, budgetSearchIn } from './budget-search.ts'

test('without filters only open files are asked', () => {
  expect(askedOf(budgetSearchIn({}))).toEqual({
    kind: undefined,
    state: 'open',
    suspension: undefined,
    mine: undefined,
    municipality: undefined,
  })
})

test('the words of the address are those of the server', () => {
  const search = budgetSearchIn({ soort: 'aanbieder', stand: 'alle', opschorting: 'loopt', wie: 'mijn', gemeente: 'GM0344', na: 'x' })

  expect(askedOf(search)).toEqual({ kind: 'provider', state: undefined, suspension: 'running', mine: 'yes', municipality: 'GM0344' })
  expect(search.na).toBe('x')
})

test('what the address cannot mean is left out', () => {
  expect(budgetSearchIn({ soort: 'buurman', gemeente: 'Utrecht', stand: 'soms' })).toEqual(budgetSearchIn({}))
})
