import { bsnsIn } from '#platform/contract/bsn.ts'
import { fold } from '#platform/server/folded-text-rules.ts'
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

/** Something to look for in the folded text; `needs` must stand in it, or the pattern is not even tried. */
interface Mark {
  needs: string
  pattern: () => string
}

/**
 * Takes out of a text what is known of the given parties: names (with initials, in any case, accents or not), birth dates, addresses,
 * company names and numbers; and, whoever they belong to, citizen service numbers, phone numbers and e-mail addresses.
 * What nobody knows yet cannot be taken out.
 */
export function maskText(text: string, known: readonly KnownMarks[]): string {
  const written = text.normalize('NFC')
  const folded = fold(written)
  const marks = known.flatMap((one) => [...nameMarks(one), ...dateMarks(one), ...addressMarks(one), ...organisationMarks(one)])
  const found = marks
    .filter(({ needs }) => folded.includes(needs))
    .flatMap(({ pattern }) => [...folded.matchAll(asWord(pattern()))].map(placeOf))

  const hidden = [...found, ...numbersIn(folded)].sort((one, other) => one.from - other.from)
  if (hidden.length === 0) return written
  return hide(written, hidden).replace(JOINED, MASK)
}

/** What a reporter wrote about whom it concerns, in parts that can be taken out of the text. */
export function marksFromClaim(name: string | null | undefined, address: string | null | undefined): KnownMarks {
  const place = address ? /^\s*([^\d,]+?)\s*(\d+[^,]*)?(?:,|$)/u.exec(address) : null
  const postalCode = /\b([1-9]\d{3})\s?([A-Za-z]{2})\b/.exec(address ?? '')
  return {
    ...(name ? parseName(name) : null),
    addresses: place?.[1]
      ? [{ street: place[1], houseNumber: place[2]?.trim(), postalCode: postalCode ? `${postalCode[1]}${postalCode[2]}` : undefined }]
      : [],
  }
}

interface Place {
  from: number
  to: number
}

const placeOf = (match: RegExpExecArray): Place => ({ from: match.index, to: match.index + match[0].length })
const JOINED = new RegExp(`${MASK}(?:[\\s.,-]{0,2}${MASK})+`, 'gu')
const PHONE = /(?<![\p{L}\d])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)[1-9](?:[ -]?\d){8}(?!\d)/gu
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

function hide(text: string, hidden: readonly Place[]): string {
  let [shown, until] = ['', 0]
  for (const { from, to } of hidden) {
    if (to <= until) continue
    shown += `${text.slice(until, Math.max(from, until))}${MASK}`
    until = to
  }
  return shown + text.slice(until)
}

function numbersIn(folded: string): Place[] {
  const emails = folded.includes('@') ? [...folded.matchAll(EMAIL)] : []
  if (!/\d/.test(folded)) return emails.map(placeOf)
  return [...emails, ...folded.matchAll(PHONE), ...bsnsIn(folded)].map(placeOf)
}

function nameMarks({ initials, firstNames, surnamePrefix, surname }: KnownMarks): Mark[] {
  const letters = [...(initials ?? '')].filter((letter) => /\p{L}/u.test(letter))
  const before = letters.length > 0 ? `(?:${letters.map((letter) => `${loose(letter)}\\.?`).join('\\s?')}\\s*)?` : ''
  const prefix = surnamePrefix ? `(?:${loose(surnamePrefix)}\\s+)?` : ''
  const single = [...wordsOf(surname).filter((name) => !isPrefix(name)), ...wordsOf(firstNames)].filter((name) => name.length > 1)
  const whole = surname && single.length !== 1 ? [surname] : []
  return [...whole, ...single].map((name) => ({ needs: needed(name), pattern: () => `${before}${prefix}${loose(name)}` }))
}

function wordsOf(name: string | null | undefined): string[] {
  return name?.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}

const needed = (name: string): string => fold(wordsOf(name)[0] ?? '')

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

function dateMarks({ birthDate }: KnownMarks): Mark[] {
  if (!birthDate) return []
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const [d, m, y] = [`0?${Number(day)}`, `0?${Number(month)}`, `(?:${year}|'?${year.slice(2)})`]
  const name = MONTHS[Number(month) - 1] ?? ''
  const short = name === 'maart' ? 'm(?:aa)?rt\\.?' : `${name.slice(0, 3)}\\.?`
  return [
    { needs: year.slice(2), pattern: () => `${d}\\s?[-/.]\\s?${m}\\s?[-/.]\\s?${y}` },
    { needs: year, pattern: () => `${year}\\s?[-/.]?\\s?${month}\\s?[-/.]?\\s?${day}` },
    { needs: name === 'maart' ? 'rt' : name.slice(0, 3), pattern: () => `${d}(?:e|ste|de)?\\s+(?:${name}|${short})(?:\\s+${y})?` },
  ]
}

function addressMarks({ addresses = [] }: KnownMarks): Mark[] {
  return addresses.flatMap(({ street, houseNumber, postalCode }) => {
    const stem = street.replace(/straat$/i, '')
    const name = stem === street ? loose(street) : `${loose(stem)}(?:straat|str\\.?)`
    const known = houseNumber ? `${loose(houseNumber)}|` : ''
    const number = `(?:\\s*,?\\s*(?:nummer|nr\\.?)?\\s*(?:${known}\\d+(?:\\s?-?\\s?(?:bis|hs|huis|\\d+|[a-z]))?))?`
    const code = postalCode?.replace(/\s/g, '').toLowerCase() ?? ''
    return [
      { needs: needed(stem), pattern: () => `${name}${number}` },
      ...(code ? [{ needs: code.slice(0, 4), pattern: () => `${code.slice(0, 4)}\\s?${code.slice(4, 6)}` }] : []),
    ]
  })
}

function organisationMarks({ organisationName, kvkNumber }: KnownMarks): Mark[] {
  const bare = organisationName
    ?.replace(/[\s,]+(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?)\s*$/i, '')
    .replace(/^stichting\s+/i, '')
    .trim()
  const legalForm = '(?:[\\s,]+(?:b\\.?v\\.?|n\\.?v\\.?|v\\.?o\\.?f\\.?))?'
  return [
    ...(bare ? [{ needs: needed(bare), pattern: () => `(?:stichting\\s+)?${loose(bare)}${legalForm}` }] : []),
    ...(kvkNumber ? [{ needs: kvkNumber, pattern: () => kvkNumber }] : []),
  ]
}

// Letters and digits as they stand in folded text. Plain ranges: a pattern with \p{L} takes ten times as long to make and to run.
const LETTER = '[a-z0-9\\u00c0-\\u1fff\\u2c00-\\ud7ff]'

/** Whole words only; a possessive or plural ending goes along. */
function asWord(pattern: string): RegExp {
  return new RegExp(`(?<!${LETTER})${pattern}(?:['’]?s)?(?!${LETTER})`, 'g')
}

/** A name as it stands in folded text, with any space or hyphen between its words. */
function loose(name: string): string {
  return fold(name.normalize('NFC'))
    .trim()
    .split(/[\s-]+/)
    .map((part) => part.replace(/[^a-z0-9]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`))
    .join('[\\s-]+')
}
