import type { Day } from '#platform/contract/calendar.ts'

/** A cell as it was meant: without the spaces around it, and without the apostrophe that keeps a spreadsheet from computing it. */
export function plainCell(cell: string): string {
  const text = SPACES.test(cell) ? cell.replace(/\s+/g, ' ').trim() : cell
  const plain = text.startsWith("'") ? text.replace(/^'(?=[=+@-])/, '') : text
  return ASCII.test(plain) ? plain : plain.normalize('NFC')
}
const ASCII = /^[\0-\x7f]*$/
const SPACES = /^\s|\s$|\s\s|[\t\n\r\u00a0]/

export const folded = (cell: string) => plainCell(cell).toLowerCase()

const BIGGEST_EUROS = 11 // digits

const DUTCH = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/
const ENGLISH = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/
/** Three digits behind one comma: thousands here, thousandths there. Nobody can tell, so it is not read. */
const UNCLEAR = /^\d{1,3},\d{3}$/

/**
 * An amount as whole cents, exactly: `1.234,56`, `1,234.56`, `1234.5`, `€ 12`, `-12,50`, `12,50-`. One or two digits behind the last sign are
 * cents, three behind a point are thousands. Undefined when it is no amount.
 */
export function readCents(cell: string): number | undefined {
  const text = plainCell(cell)
    .replace(/^(-?) ?(?:€|eur)? ?(-?) ?/i, '$1$2')
    .replace(/ ?(?:€|eur)$/i, '')
  const found = /^(-?)([\d.,]+?)(-?)$/.exec(text)
  if (!found) return undefined
  const [, before = '', digits = '', behind = ''] = found
  const parts = UNCLEAR.test(digits) || (before && behind) ? null : (DUTCH.exec(digits) ?? ENGLISH.exec(digits))
  if (!parts) return undefined
  const whole = parts[1] ?? ''
  const euros = whole.replace(/\D/g, '')
  if (euros.length > BIGGEST_EUROS || (euros !== whole && euros.startsWith('0'))) return undefined
  const cents = Number(euros) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
  return (before || behind) && cents !== 0 ? -cents : cents
}

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A date: `2-1-2024`, `02/01/2024`, `2024-01-02`, `20240102`, with or without a midnight behind it. Undefined when it is none. */
export function readDay(cell: string): Day | undefined {
  const text = plainCell(cell)
  const inOrder = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text)
  if (inOrder) return dayOf(Number(inOrder[1]), Number(inOrder[2]), Number(inOrder[3]))
  const turned = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: 0?0:00(?::00)?)?$/.exec(text)
  return turned ? dayOf(Number(turned[3]), Number(turned[2]), Number(turned[1])) : undefined
}

function dayOf(year: number, month: number, date: number): Day | undefined {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (year < 1900 || year > 2199 || date < 1 || date > (daysIn[month - 1] ?? 0) + (leap ? 1 : 0)) return undefined
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
}

const MOST_MINUTES = 100_000

/** Hours as whole minutes: `5`, `5,5`, `5.25`, `5:30`, `5u30`; a part of a minute is rounded. Undefined when it is none. */
export function readMinutes(cell: string): number | undefined {
  const text = folded(cell).replace(/ ?(?:u|uur|uren)$/, '')
  const clock = /^(\d{1,4}) ?[:u] ?(\d{2})(?::00)?$/.exec(text)
  if (clock) return Number(clock[2]) < 60 ? within(Number(clock[1]) * 60 + Number(clock[2])) : undefined
  const parts = /^(\d{1,4})(?:[.,](\d{1,6}))?$/.exec(text)
  if (!parts) return undefined
  const [, hours = '', share = ''] = parts
  const scale = 10 ** share.length
  return within(Number(hours) * 60 + Math.floor((Number(share || '0') * 60 * 2 + scale) / (2 * scale)))
}
const within = (minutes: number) => (minutes <= MOST_MINUTES ? minutes : undefined)

/** An account number without spaces, when its check digits are right (ISO 13616, remainder 1 by 97). */
export function readIban(cell: string): string | undefined {
  const iban = plainCell(cell).replace(/[ .]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return undefined
  let remainder = 0
  for (let at = 4; at < iban.length + 4; at++) {
    const code = iban.charCodeAt(at % iban.length)
    remainder = code < 65 ? (remainder * 10 + code - 48) % 97 : (remainder * 100 + code - 55) % 97
  }
  return remainder === 1 ? iban : undefined
}
