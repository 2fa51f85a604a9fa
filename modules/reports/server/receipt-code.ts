import { randomBytes } from 'node:crypto'

/** Digits and letters that are not mistaken for each other (Crockford): 32 signs, five bits each. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 16

/** A code of sixteen signs, 80 bits: nobody guesses it. */
export function newReceiptCode(): string {
  return Array.from(randomBytes(LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('')
}

/** In groups of four, to read and write down. */
export function inGroups(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}
