import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Found, foundWords, type LocationKind, locationKindWords } from '../../contract.ts'
import { fileNameOf, type LocationSeen, linesFor } from './export-rules.ts'

const shop: LocationSeen = {
  ...{
    place: 1,
    kind: 'business',
    name: 'Bakkerij Voorbeeld',
    street: 'Voorbeeldweg',
    houseNumber: '1',
    postalCode: '3500AA',
    city: 'Voorbeeldstad',
  },
  visit: { state: 'visited', onDay: '2024-11-14', found: ['work-not-reported', 'unsafe'], note: 'Twee mensen achter de toonbank.' },
}
const house: LocationSeen = { ...shop, place: 2, kind: 'home', name: 'Huize Zonnestraal', visit: null }
const bare = { withNames: false, withNotes: false } as const

test('of the list of locations only addresses go, unless names were asked for', () => {
  expect(linesFor([shop, house], { what: 'locations', ...bare })).toEqual({
    heading: ['nummer', 'soort', 'straat', 'huisnummer', 'postcode', 'plaats'],
    lines: [
      ['1', 'bedrijf', 'Voorbeeldweg', '1', '3500AA', 'Voorbeeldstad'],
      ['2', 'woning', 'Voorbeeldweg', '1', '3500AA', 'Voorbeeldstad'],
    ],
    categories: ['address'],
  })
  const named = linesFor([shop, house], { what: 'locations', ...bare, withNames: true })
  expect(named.lines.map(([, , name]) => name)).toEqual(['Bakkerij Voorbeeld', 'Huize Zonnestraal'])
  expect(named.categories).toEqual(['address', 'name', 'business'])
  expect(linesFor([{ ...shop, kind: 'public' }], { what: 'locations', ...bare, withNames: true }).categories).toEqual(['address'])
})

test('of the findings go the addresses that were visited, with the note only where that was asked for', () => {
  const { heading, lines, categories } = linesFor([shop, house], { what: 'findings', ...bare })
  expect(heading.slice(-3)).toEqual(['dag', 'bezoek', 'gevonden'])
  expect(lines).toEqual([
    [
      '1',
      'bedrijf',
      'Voorbeeldweg',
      '1',
      '3500AA',
      'Voorbeeldstad',
      '2024-11-14',
      'bezocht',
      'werk gezien dat niet bekend is, onveilige situatie',
    ],
  ])
  expect(categories).toEqual(['address', 'findings'])
  expect(linesFor([shop], { what: 'findings', withNames: false, withNotes: true }).lines[0]?.at(-1)).toBe('Twee mensen achter de toonbank.')
})

test('what is in the lines is what has to be agreed: care where care was found, a number where a note has one', () => {
  const saw = (found: Found[], note = ''): LocationSeen => ({ ...shop, visit: { state: 'visited', onDay: null, found, note } })
  expect(linesFor([saw(['care-not-delivered'])], { what: 'findings', ...bare }).categories).toEqual(['address', 'care', 'findings'])
  const numbered = saw(['other'], 'Genoemd: 999990019.')
  expect(linesFor([numbered], { what: 'findings', withNames: false, withNotes: true }).categories).toContain('bsn')
  expect(linesFor([numbered], { what: 'findings', ...bare }).categories).not.toContain('bsn')
})

test('each line has a cell for each word of the heading, whatever goes', () => {
  const location = fc.record({
    ...{
      place: fc.nat(),
      kind: fc.constantFrom(...(Object.keys(locationKindWords) as LocationKind[])),
      name: fc.string(),
      street: fc.string(),
    },
    ...{ houseNumber: fc.string(), postalCode: fc.string(), city: fc.string() },
    visit: fc.option(
      fc.record({
        ...{ state: fc.constantFrom('visited', 'nobody-there', 'not-visited'), onDay: fc.constant(null), note: fc.string() },
        found: fc.subarray(Object.keys(foundWords) as Found[]),
      }),
    ),
  })
  const wish = fc.record({ what: fc.constantFrom('locations', 'findings'), withNames: fc.boolean(), withNotes: fc.boolean() })
  fc.assert(
    fc.property(fc.array(location), wish, (locations, wished) => {
      const { heading, lines, categories } = linesFor(locations as LocationSeen[], wished)
      for (const line of lines) expect(line).toHaveLength(heading.length)
      expect(categories).toContain('address')
    }),
  )
})

test('the name of a file says which action and partner, in plain letters', () => {
  expect(fileNameOf('P-2024-000012', 'UWV', 1, 'csv')).toBe('actie-p-2024-000012-uwv-1.csv')
  expect(fileNameOf('P-2024-000012', 'Sociale Verzekeringsbank (SVB) / Café "De Brug"', 3, 'pdf')).toMatch(
    /^actie-p-2024-000012-[a-z-]+-3\.pdf$/,
  )
  expect(fileNameOf('P-2024-000012', '…', 2, 'csv')).toBe('actie-p-2024-000012-2.csv')
})
