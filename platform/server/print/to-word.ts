import type { Printed } from './document-model.ts'
import { makeApart } from './make-apart.ts'
import { printable } from './printable-rules.ts'

/**
 * The document or letter as a Word file to edit further: real headings, lists and tables, contents that Word can bring up to date,
 * and charts as pictures with their alt text. The page numbers in the contents are an estimate until Word counts them.
 * The font is embedded. Typst draws the pictures, so this rejects on the same platforms as `toPdf`.
 * Also rejects a chart without alt text or a table with uneven rows.
 */
export async function toWord(document: Printed): Promise<Buffer> {
  return makeApart({ kind: 'word', document: printable(document) })
}
