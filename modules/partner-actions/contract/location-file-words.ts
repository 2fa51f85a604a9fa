import type { WordList } from '#platform/contract/words.ts'

/** The columns of a file with locations, as the heading says them. */
export const locationColumnWords = {
  kind: { nl: 'soort', en: 'kind' },
  name: { nl: 'naam', en: 'name' },
  street: { nl: 'straat', en: 'street' },
  houseNumber: { nl: 'huisnummer', en: 'house number' },
  postalCode: { nl: 'postcode', en: 'postal code' },
  city: { nl: 'plaats', en: 'city' },
  reason: { nl: 'reden', en: 'reason' },
} as const satisfies WordList<string>

/** What can be wrong with a line. */
export const locationProblemWords = {
  broken: {
    nl: 'een aanhalingsteken wordt niet gesloten; vanaf hier is niets gelezen',
    en: 'a quotation mark is not closed; nothing was read from here',
  },
  width: { nl: 'meer vakken dan de kopregel', en: 'more cells than the heading' },
  kind: {
    nl: 'geen bekende soort; kies bedrijf, woning, openbare plek of anders',
    en: 'no known kind; choose business, home, public place or other',
  },
  street: { nl: 'de straat ontbreekt', en: 'the street is missing' },
  city: { nl: 'de plaats ontbreekt', en: 'the city is missing' },
  'postal-code': { nl: 'geen postcode zoals 1234 AB', en: 'no postal code such as 1234 AB' },
  'too-long': { nl: 'te veel tekens', en: 'too many characters' },
  number: { nl: 'hier staat een nummer dat een BSN kan zijn; haal het weg', en: 'a number here may be a BSN; take it out' },
  double: { nl: 'staat al eerder in dit bestand', en: 'stands earlier in this file' },
  'no-room': { nl: 'past niet meer bij deze actie (ten hoogste 300 locaties)', en: 'does not fit in this action (300 locations at most)' },
} as const satisfies WordList<string>
