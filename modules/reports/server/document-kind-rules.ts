import type { DocumentKind } from '../contract.ts'

const WORD = ['[Content_Types].xml', 'word/document.xml']
const MACROS = 'vbaProject'

/** What a document is, by what stands in it; the name of a file says nothing. Null: none of the kinds that are taken in. */
export function kindOf(bytes: Buffer): DocumentKind | null {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
    return WORD.every((name) => bytes.includes(name)) && !bytes.includes(MACROS) ? 'docx' : null
  return isPlainText(bytes) ? 'txt' : null
}

function startsWith(bytes: Buffer, signs: readonly number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign)
}

/** Text in UTF-8, without the signs that only programs use; HTML and scripts are no text to read. */
function isPlainText(bytes: Buffer): boolean {
  if (bytes.length === 0) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !/[^\P{Cc}\t\r\n]/u.test(text) && !/^\s*(<|#!)/.test(text)
  } catch {
    return false
  }
}
