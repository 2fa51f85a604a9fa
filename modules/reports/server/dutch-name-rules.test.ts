import { expect, test } from 'vitest'
import { parseName } from './dutch-name-rules.ts'

test.each([
  ['J.P. de Vries', { initials: 'J.P.', surnamePrefix: 'de', surname: 'Vries' }],
  ['Vries, J.P. de', { initials: 'J.P.', surnamePrefix: 'de', surname: 'Vries' }],
  ['Jan de Vries', { firstNames: 'Jan', surnamePrefix: 'de', surname: 'Vries' }],
  ['mevr. Fatima El Amrani', { firstNames: 'Fatima', surnamePrefix: 'El', surname: 'Amrani' }],
  ['J. van der Berg', { initials: 'J.', surnamePrefix: 'van der', surname: 'Berg' }],
  ['J.Jansen', { initials: 'J.', surname: 'Jansen' }],
  ['A B Jansen-Bakker', { initials: 'AB', surname: 'Jansen-Bakker' }],
  ['Jansen', { surname: 'Jansen' }],
  ['Jansen, Anna Maria', { firstNames: 'Anna Maria', surname: 'Jansen' }],
  ['  Berg,  van der, K.', { initials: 'K.', surnamePrefix: 'van der', surname: 'Berg' }],
])('%s', (written, parts) => {
  expect(parseName(written)).toEqual(parts)
})

test.each(['', '   ', 'J.', 'dhr.'])('without a surname there is no name in "%s"', (written) => {
  expect(parseName(written)).toBeNull()
})
