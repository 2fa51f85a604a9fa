import { kindBySignature } from '#platform/server/file-signature-rules.ts'
import type { ItemKind } from '../../contract.ts'

/** How a kind is called outside. */
export const mediaTypeOf: Readonly<Record<ItemKind, string>> = {
  csv: 'text/csv',
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  txt: 'text/plain',
}

/** What a file is, by what stands in it; its name says nothing. Null: none of the kinds that are taken in. */
export function itemKindOf(bytes: Buffer): ItemKind | null {
  const signed = kindBySignature(bytes)
  if (signed) return signed
  const text = textIn(bytes)
  if (text === null || /^\s*(<|#!)/.test(text)) return null
  return isTable(text) ? 'csv' : 'txt'
}

/** The text of a file without the signs that only programs use: UTF-8, or Windows-1252 as spreadsheets write it. */
function textIn(bytes: Buffer): string | null {
  if (bytes.length === 0) return null
  const text = decoded(bytes)
  return /[^\P{Cc}\t\r\n]/u.test(text) ? null : text
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** A heading and lines below it, cut in cells by the same sign. */
function isTable(text: string): boolean {
  const [heading = '', ...lines] = text.split(/\r?\n|\r/).filter((line) => line.trim() !== '')
  const sign = [';', ',', '\t'].find((one) => heading.includes(one))
  return sign !== undefined && lines.length > 0 && lines.every((line) => line.includes(sign))
}
