import type { Printed } from './document-model.ts'
import { makeApart } from './make-apart.ts'
import { printable } from './printable-rules.ts'

/**
 * The document or letter as an accessible PDF: `ua-1` to publish (PDF/UA-1), `a-2a` to keep (PDF/A-2a); Typst 0.14 cannot do both in one file.
 * The same document, standard and moment give the same bytes. Typst itself refuses what breaks the standard.
 * Characters that Source Sans 3 does not have appear as a box. The compiler is native and exists here for Linux on x64 only:
 * elsewhere this rejects and says so. Also rejects a chart without alt text or a table with uneven rows.
 */
export async function toPdf(document: Printed, standard: 'ua-1' | 'a-2a', madeAt: Date): Promise<Buffer> {
  return makeApart({ kind: 'pdf', document: printable(document), standard, madeAt })
}
