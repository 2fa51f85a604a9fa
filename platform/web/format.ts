import type { Language } from '#platform/contract/words.ts'
import { useLanguage } from './language.ts'

const region: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }
const zone = 'Europe/Amsterdam'

/** Dates, amounts and numbers as a Dutch office writes them. Null and undefined give an en dash. */
export interface Format {
  /** `2024-03-03` or a moment -> `3 mrt 2024` */
  date(value: string | null | undefined): string
  /** `2024-03-03` -> `zondag 3 maart 2024` */
  longDate(value: string | null | undefined): string
  /** `2024-03-03` -> `maart 2024` */
  month(value: string | null | undefined): string
  /** `2024-03-03` -> `zo 3 mrt` */
  weekday(value: string | null | undefined): string
  /** a moment (ISO 8601) -> `3 mrt 2024, 14:05`, Dutch time */
  moment(value: string | null | undefined): string
  /** a moment (ISO 8601) -> `14:05`, Dutch time */
  time(value: string | null | undefined): string
  /** whole cents -> `€ 1.234,56` */
  money(cents: number | null | undefined): string
  /** 0.7 -> `70%`; `digits` behind the comma, 0 unless told */
  share(value: number | null | undefined, digits?: number): string
  /** 12345 -> `12.345` */
  number(value: number | null | undefined): string
}

const nothing = '–'
const made = new Map<Language, Format>()

/** The formats of one language, outside components. */
export function formatIn(language: Language): Format {
  const known = made.get(language)
  if (known) return known

  const format = makeFormat(region[language])
  made.set(language, format)
  return format
}

/** The formats of the language now on screen. */
export function useFormat(): Format {
  return formatIn(useLanguage())
}

function makeFormat(locale: string): Format {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: zone })
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: zone })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: zone })
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone })
  const euro = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  const number = new Intl.NumberFormat(locale)
  return {
    date: (value) => (value ? day.format(momentOf(value)) : nothing),
    longDate: (value) => (value ? long.format(momentOf(value)) : nothing),
    month: (value) => (value ? month.format(momentOf(value)) : nothing),
    weekday: (value) => (value ? weekday.format(momentOf(value)) : nothing),
    moment: (value) => (value ? moment.format(momentOf(value)) : nothing),
    time: (value) => (value ? time.format(momentOf(value)) : nothing),
    money: (cents) => (cents == null ? nothing : euro.format(cents / 100)),
    share: (value, digits = 0) => (value == null ? nothing : shareIn(locale, digits).format(value)),
    number: (value) => (value == null ? nothing : number.format(value)),
  }
}

function shareIn(locale: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

// A day without a time is read at noon, so that no time zone moves it to the day before.
function momentOf(value: string): Date {
  return new Date(value.length === 10 ? `${value}T12:00:00Z` : value)
}
