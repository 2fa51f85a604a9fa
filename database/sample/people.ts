import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isBsn } from '#platform/contract/bsn.ts'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import { type Dice, diceFor } from './dice.ts'

/** Somebody who does not exist, and whose name says so. */
export interface InventedPerson {
  bsn: string
  firstNames: string
  surname: string
  birthDate: Day
  address: InventedAddress
}

export interface InventedOrganisation {
  name: string
  kvkNumber: string
}

export interface InventedAddress {
  street: string
  houseNumber: string
  postalCode: string
  city: 'Utrecht'
  districtCode: string
}

const FIRST = ['Testpersoon', 'Voorbeeld', 'Demo', 'Fictief', 'Proefpersoon'] as const
const NATURE = [
  'Wilg',
  'Esdoorn',
  'Berk',
  'Linde',
  'Beuk',
  'Iep',
  'Lariks',
  'Populier',
  'Kastanje',
  'Hazelaar',
  'Vlier',
  'Meidoorn',
  'Lijsterbes',
  'Kornoelje',
  'Taxus',
  'Varen',
  'Klaver',
  'Lavendel',
  'Margriet',
  'Boterbloem',
  'Korenbloem',
  'Klaproos',
  'Zuring',
  'Kamille',
  'Salie',
  'Tijm',
  'Bieslook',
  'Munt',
  'Venkel',
  'Dille',
  'Merel',
  'Spreeuw',
  'Zwaluw',
  'Ekster',
  'Kievit',
  'Grutto',
  'Wulp',
  'Reiger',
  'Meerkoet',
  'Fuut',
  'Snip',
  'Leeuwerik',
  'Karekiet',
  'Roodborst',
  'Winterkoning',
  'Egel',
  'Haas',
  'Otter',
  'Bever',
  'Das',
  'Eekhoorn',
  'Libel',
  'Hommel',
  'Vlinder',
  'Krekel',
  'Kei',
  'Duin',
  'Vennetje',
  'Beekdal',
  'Zandpad',
] as const
const STREETS = ['Voorbeeldstraat', 'Demolaan', 'Testweg', 'Proefplein', 'Oefenkade', 'Fictiehof', 'Probeersteeg', 'Modelpad'] as const
const OLDEST = '1952-01-01'
const DAYS_OF_BIRTH = 18_900 // until the autumn of 2003

const districts = readFileSync(path.join(import.meta.dirname, 'districts.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(';')[0] ?? '')

const FIRST_TEST_NUMBER = 999_900_000
const LAST_TEST_NUMBER = 999_999_999

/** Numbers that no citizen has: they begin with 9999 and pass the eleven test. */
export const testBsns: readonly string[] = numbersBetween(FIRST_TEST_NUMBER, LAST_TEST_NUMBER).filter(isBsn)

/** The n-th invented person; every number gives another one. */
export function inventPerson(number: number): InventedPerson {
  const dice = diceFor(`person ${number}`)
  const bsn = testBsns[number]
  if (!bsn) throw new Error(`there are only ${testBsns.length} test numbers`)
  return {
    bsn,
    firstNames: dice.pick(FIRST),
    surname: dice.pick(NATURE),
    birthDate: addDays(OLDEST, dice.whole(0, DAYS_OF_BIRTH)),
    address: inventAddress(dice),
  }
}

/** The n-th invented care provider or employer. The trade register gives out no numbers that begin with 000. */
export function inventOrganisation(number: number, kind: 'care-provider' | 'employer'): InventedOrganisation {
  const nature = NATURE[number % NATURE.length] ?? 'Wilg'
  return {
    name: kind === 'care-provider' ? `Voorbeeldzorg ${nature}` : `Demobedrijf ${nature}`,
    kvkNumber: String(number + (kind === 'employer' ? 500 : 0)).padStart(8, '0'),
  }
}

/** Real districts; streets and postal codes that do not exist. */
export function inventAddress(dice: Dice): InventedAddress {
  return {
    street: dice.pick(STREETS),
    houseNumber: String(dice.whole(1, 240)),
    postalCode: `3599${dice.pick('ABCDEFGH'.split(''))}${dice.pick('JKLMNPRST'.split(''))}`,
    city: 'Utrecht',
    districtCode: dice.pick(districts),
  }
}

function numbersBetween(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step))
}
