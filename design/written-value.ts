/** How a value is typed and shown: text for people, a value for the form. */
export interface Writing<Value> {
  /** The value, or undefined when the text cannot be read. The empty text is never given to it. */
  read: (text: string) => Value | undefined
  /** The text of a value, as it is shown after typing. */
  write: (value: Value) => string
}

/** Dates as day-month-year, whatever the browser's language; the value is ISO 8601 (`2024-11-03`). */
export const dateWriting: Writing<string> = {
  read: readDate,
  write: (iso) => iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3-$2-$1'),
}

/** Times as hours and minutes (`14:05`); also reads `14.05`, `1405` and `14`. */
export const timeWriting: Writing<string> = { read: readTime, write: (value) => value.slice(0, 5) }

/** Euros as the Dutch write them; the value is a whole number of cents. */
export const moneyWriting: Writing<number> = { read: readCents, write: writeCents }

/** Numbers with a comma, without anything between the thousands: `12,5`, `2025`. */
export const numberWriting: Writing<number> = {
  read: (text) => (/^-?\d{1,9}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : undefined),
  write: (value) => String(value).replace('.', ','),
}

function readDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))

  const parts = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (!parts) return undefined
  return existingDay(fullYear(parts[3] ?? ''), Number(parts[2]), Number(parts[1]))
}

// Two digits are this century until ten years ahead; older births are typed with four.
function fullYear(year: string): number {
  if (year.length === 4) return Number(year)
  const ahead = (new Date().getFullYear() + 10) % 100
  return Number(year) <= ahead ? 2000 + Number(year) : 1900 + Number(year)
}

function existingDay(year: number, month: number, day: number): string | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day))
  const exists = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day
  return exists ? moment.toISOString().slice(0, 10) : undefined
}

function readTime(text: string): string | undefined {
  const parts = /^(\d{1,2})(?:[:.u ]?(\d{2}))?$/.exec(text)
  if (!parts) return undefined
  const hours = Number(parts[1])
  const minutes = Number(parts[2] ?? 0)
  if (hours > 23 || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

function readCents(text: string): number | undefined {
  const bare = text.replace(/^€/, '').replace(/,-$/, '').replaceAll(/\s/g, '')
  // 1.234,56 and 1234,56 are Dutch; 1234.56 is what a spreadsheet pastes.
  const dutch = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?$/.test(bare)
  const pasted = /^-?\d+\.\d{2}$/.test(bare)
  if (!dutch && !pasted) return undefined
  const plain = dutch ? bare.replaceAll('.', '').replace(',', '.') : bare
  const cents = Math.round(Number(plain) * 100)
  return Number.isSafeInteger(cents) ? cents : undefined
}

function writeCents(cents: number): string {
  return new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 }).format(cents / 100)
}
