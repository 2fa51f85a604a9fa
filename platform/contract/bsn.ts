/** Whether nine digits pass the eleven test for a citizen service number (BSN). Digits only, leading zeros kept. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false

  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0
}

/** Whether a text holds nine digits that can be a BSN, also with spaces or dots between them. */
export function holdsBsn(text: string): boolean {
  return (text.match(/\d(?:[\s.]?\d){8}/g) ?? []).some((number) => isBsn(number.replaceAll(/\D/g, '')))
}
