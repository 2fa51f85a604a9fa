/** A Dutch amount in cents: 1.234,50, 1234,5, € 1.234,- or 1234. Undefined when it is none; a comma or dot is never guessed. */
export function readCents(text: string): number | undefined {
  const found = /^(?:€\s*)?(\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})(?:,(\d{1,2}|-|--))?$/.exec(text.trim())
  if (!found) return undefined
  const [, euros = '', cents = ''] = found
  return Number(euros.replaceAll('.', '')) * 100 + Number(cents.replaceAll('-', '').padEnd(2, '0'))
}
