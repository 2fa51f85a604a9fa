/** Whether nine digits pass the eleven test for a citizen service number (BSN). Digits only, leading zeros kept. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false

  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0
}

// As somebody writes a number: in one piece, or with dots or spaces in it; a zero in front may be left out.
const DIGITS = /(?<![\p{L}\d])\d(?:[ .]?\d){7,8}(?![\p{L}\d])/gu

/** Where in a text a number stands that could be a citizen service number. */
export function bsnsIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(DIGITS)].filter(([digits]) => isBsn(digits.replace(/\D/g, '').padStart(9, '0')))
}

/** Whether a text holds nine digits, also written apart, that can be a citizen service number; not a part of a longer number. */
export function holdsBsn(text: string): boolean {
  return (text.match(/(?<!\d)\d(?:[\s.-]?\d){8}(?!\d)/g) ?? []).some((number) => isBsn(number.replaceAll(/\D/g, '')))
}
