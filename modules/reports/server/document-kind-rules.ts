import { kindBySignature, startsWith } from '#platform/server/file-signature-rules.ts'
import type { DocumentKind } from '../contract.ts'

const WORD = ['[Content_Types].xml', 'word/document.xml']
const MACROS = 'vbaProject'

/** What a document is, by what stands in it; the name of a file says nothing. Null: none of the kinds that are taken in. */
export function kindOf(bytes: Buffer): DocumentKind | null {
  const signed = kindBySignature(bytes)
  if (signed) return signed
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
    return WORD.every((name) => bytes.includes(name)) && !bytes.includes(MACROS) ? 'docx' : null
  return isPlainText(bytes) ? 'txt' : null
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
