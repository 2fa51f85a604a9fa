import { expect, test } from 'vitest'
import { askedOf, searchOfActions } from './action-search.ts'

test('an address says in Dutch what the server is asked; what it does not know is ignored', () => {
  const search = searchOfActions({
    zoek: 'havenweg',
    stand: 'ready',
    soort: 'niets',
    van: 'ons',
    wanneer: 'komend',
    mijn: 'ja',
    extra: 'x',
  })

  expect(askedOf(search)).toEqual({ q: 'havenweg', state: 'ready', kind: undefined, ledBy: 'own', period: 'upcoming', mine: 'yes' })
  expect(Object.values(askedOf(searchOfActions({}))).every((value) => value === undefined)).toBe(true)
})
