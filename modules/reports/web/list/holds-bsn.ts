import { isBsn } from '#platform/contract/bsn.ts'

/** Whether a text holds nine digits that can be a BSN, also with spaces or dots between them. */
export function holdsBsn(text: string): boolean {
  const numbers = text.match(/\d(?:[\s.]?\d){8}/g) ?? []
  return numbers.some((number) => isBsn(number.replaceAll(/\D/g, '')))
}
