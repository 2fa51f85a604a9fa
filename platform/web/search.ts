/** The query part of an address as the router gives it: plain words, nothing guessed. */
export type Search = Record<string, unknown>

/** A word from the address, or undefined. Keeps an address short: empty means left out. */
export function wordIn(search: Search, name: string): string | undefined {
  const value = search[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** One of the allowed words from the address; anything else is ignored. */
export function oneOfIn<Allowed extends string>(search: Search, name: string, allowed: readonly Allowed[]): Allowed | undefined {
  return allowed.find((word) => word === search[name])
}

/** A day from the address, as `2024-12-03`; anything else is ignored. */
export function dayIn(search: Search, name: string): string | undefined {
  const value = wordIn(search, name)
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined
}

/** A whole number of zero or more from the address. */
export function wholeNumberIn(search: Search, name: string): number | undefined {
  const value = String(search[name] ?? '')
  return /^\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** A place inside the product to return to; an address from outside, however it is written, is ignored. */
export function placeIn(search: Search, name: string): string | undefined {
  const address = wordIn(search, name)
  if (!address?.startsWith('/')) return undefined
  const inside = 'http://inside.invalid'
  return new URL(address, inside).origin === inside ? address : undefined
}

/** Reads `?status=open&page=2` as words, so that `page` never turns into something else on the way. */
export function parseSearch(written: string): Search {
  return Object.fromEntries(new URLSearchParams(written))
}

/** Writes what has a value, so that a filter that is off leaves no trace in the address. */
export function writeSearch(search: Search): string {
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === '' || value === false) continue
    written.set(name, String(value))
  }
  return written.size > 0 ? `?${written}` : ''
}
