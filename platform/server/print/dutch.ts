/** Numbers, amounts and days as they stand in a printed Dutch document. */
export const dutch = {
  number: (value: number) => new Intl.NumberFormat('nl-NL').format(value),
  percent: (share: number) => `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 }).format(share * 100)}%`,
  points: (percent: number) => `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(percent)}%`,
  /** Whole euros: cents say nothing in a yearly sum */
  euros: (cents: number) =>
    new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(cents / 100),
  /** To the cent: what somebody gets, or what was paid */
  amount: (cents: number) => new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(cents / 100),
  day: (day: string) =>
    new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${day}T12:00:00Z`),
    ),
  days: (count: number) => (count === 1 ? '1 dag' : `${new Intl.NumberFormat('nl-NL').format(count)} dagen`),
}
