import { isBsn } from '#platform/contract/bsn.ts'
import { isPrefix, parseName } from './dutch-name-rules.ts'

/** What is known of somebody, as far as it could stand in a text. Every part may be missing. */
export interface KnownMarks {
  initials?: string | null | undefined
  firstNames?: string | null | undefined
  surnamePrefix?: string | null | undefined
  surname?: string | null | undefined
  birthDate?: string | null | undefined
  organisationName?: string | null | undefined
  kvkNumber?: string | null | undefined
  addresses?: readonly { street: string; houseNumber?: string | undefined; postalCode?: string | undefined }[] | undefined
}

/** Stands for whatever was taken out, always of the same length. */
export const MASK = '█████'

/**
 * Takes out of a text what is known of the given parties: names (with initials, in any case, accents or not), birth dates, addresses,
 * company names and numbers; and, whoever they belong to, citizen service numbers, phone numbers and e-mail addresses.
 * What nobody knows yet cannot be taken out.
 */
export function maskText(text: string, known: readonly KnownMarks[]): string {
  const written = text.normalize('NFC')
  const patterns = known.flatMap((marks) => [...datePatterns(marks), ...addressPatterns(marks), ...organisationPatterns(marks), ...namePatterns(marks)])
  const masked = patterns.reduce((rest, pattern) => rest.replace(pattern, MASK), maskNumbers(written))
  return masked.replace(JOINED, MASK)
}

/** What a reporter wrote about whom it concerns, in parts that can be taken out of the text. */
export function marksFromClaim(name: string | null | undefined, address: string | null | undefined): KnownMarks {
  const parts = name ? parseName(name) : null
  const place = address ? /^\s*([^\d,]+?)\s*(\d+[^,]*)?(?:,|$)/u.exec(address) : null
  const postalCode = /\b([1-9]\d{3})\s?([A-Za-z]{2})\b/.exec(address ?? '')
  return {
    ...parts,
    addresses: place?.[1] ? [{ street: place[1], houseNumber: place[2]?.trim(), postalCode: postalCode ? `${postalCode[1]}${postalCode[2]}` : undefined }] : [],
  }
}

const JOINED = new RegExp(`${MASK}(?:[\\s.,-]{0,2}${MASK})+`, 'gu')
const NINE_DIGITS = /(?<![\p{L}\d])\d(?:[ .]?\d){7,8}(?![\p{L}\d])/gu
const PHONE = /(?<![\p{L}\d])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)[1-9](?:[ -]?\d){8}(?!\d)/gu
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

function maskNumbers(text: string): string {
  return text
    .replace(EMAIL, MASK)
    .replace(PHONE, MASK)
    .replace(NINE_DIGITS, (number) => (isBsn(number.replace(/\D/g, '').padStart(9, '0')) ? MASK : number))
}

function namePatterns({ initials, firstNames, surnamePrefix, surname }: KnownMarks): RegExp[] {
  const letters = initials?.match(/\p{L}/gu) ?? []
  const given = wordsOf(firstNames)
  const family = wordsOf(surname)
  const prefix = surnamePrefix ? `(?:${loose(surnamePrefix)}\\s+)?` : ''
  const before = letters.length > 0 ? `(?:${letters.map((letter) => `${loose(letter)}\\.?`).join('\\s?')}\\s*)?` : ''
  const whole = surname ? [word(`${before}${prefix}${loose(surname)}`)] : []
  return [...whole, ...[...family, ...given].filter((name) => name.length > 1 && !isPrefix(name)).map((name) => word(`${before}${prefix}${loose(name)}`))]
}

function wordsOf(name: string | null | undefined): string[] {
  return name?.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

function datePatterns({ birthDate }: KnownMarks): RegExp[] {
  if (!birthDate) return []
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const [d, m] = [`0?${Number(day)}`, `0?${Number(month)}`]
  const name = MONTHS[Number(month) - 1] ?? ''
  const y = `(?:${year}|'?${year.slice(2)})`
  return [
    word(`${d}\\s?[-/.]\\s?${m}\\s?[-/.]\\s?${y}`),
    word(`${year}\\s?[-/.]?\\s?${month}\\s?[-/.]?\\s?${day}`),
    word(`${d}(?:e|ste|de)?\\s+(?:${name}|${name.slice(0, 3)}\\.?${name === 'maart' ? '|mrt\\.?' : ''})(?:\\s+${y})?`),
  ]
}

function addressPatterns({ addresses = [] }: KnownMarks): RegExp[] {
  return addresses.flatMap(({ street, houseNumber, postalCode }) => {
    const short = street.normalize('NFC').replace(/straat$/i, '')
    const name = short === street.normalize('NFC') ? loose(street) : `${loose(short)}(?:straat|str\\.?)`
    const known = houseNumber ? `${loose(houseNumber)}|` : ''
    const number = `(?:\\s*,?\\s*(?:nummer|nr\\.?)?\\s*(?:${known}\\d+(?:\\s?-?\\s?(?:bis|hs|huis|\\d+|[a-z]))?))?`
    const code = postalCode ? [word(`${postalCode.slice(0, 4)}\\s?${postalCode.replace(/\s/g, '').slice(4, 6)}`)] : []
    return [word(`${name}${number}`), ...code]
  })
}

function organisationPatterns({ organisationName, kvkNumber }: KnownMarks): RegExp[] {
  const bare = organisationName?.replace(/[\s,]+(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?)\s*$/i, '').replace(/^stichting\s+/i, '').trim()
  return [...(bare ? [word(`(?:stichting\\s+)?${loose(bare)}(?:[\\s,]+(?:b\\.?v\\.?|n\\.?v\\.?|v\\.?o\\.?f\\.?))?`)] : []), ...(kvkNumber ? [word(kvkNumber)] : [])]
}

/** Whole words only; a possessive or plural ending goes along. */
function word(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'giu')
}

const ACCENTS = new Map([...'aeiouycnszgl'].map((plain) => [plain, `[${plain}${lettersLike(plain)}]`]))

/** The same letters with or without accents, with any space or hyphen between words. */
function loose(name: string): string {
  return name.normalize('NFC').trim().split(/[\s-]+/).map((part) => [...part].map(looseLetter).join('')).join('[\\s-]+')
}

function looseLetter(letter: string): string {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return ACCENTS.get(plain) ?? (/[\p{L}\p{N}]/u.test(letter) ? letter : `\\u{${letter.codePointAt(0)?.toString(16)}}`)
}

function lettersLike(plain: string): string {
  const found: string[] = []
  for (let code = 0xc0; code < 0x250; code++) {
    const letter = String.fromCodePoint(code)
    if (letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() === plain) found.push(letter)
  }
  return found.join('')
}
