import type { SealedColumn } from '#platform/server/sealed-column.ts'
import { contentPlace, messagePlace } from './dialogue-places.ts'
import { importDigestPlace } from './keep-signals.ts'
import { receiptPlace } from './receive-public-report.ts'
import { reporterPlace } from './reporter-identity.ts'

const FEW = 4 // a document can be five megabytes

/** Everything in this module that a rotation of keys seals anew. */
export const reportsSealed: readonly SealedColumn[] = [
  { table: 'reports.reporter_identity', column: 'sealed', key: 'report_id', place: reporterPlace },
  {
    table: 'reports.receipt',
    column: 'code_digest_sealed',
    key: 'report_id',
    place: receiptPlace,
    index: { column: 'code_hash', purpose: 'receipt-code' },
  },
  {
    table: 'reports.report',
    column: 'import_digest_sealed',
    key: 'id',
    place: importDigestPlace,
    index: { column: 'import_key', purpose: 'import-line' },
  },
  { table: 'reports.dialogue_message', column: 'blind_sealed', key: 'id', place: (id) => messagePlace(id, 'blind_sealed') },
  { table: 'reports.dialogue_words', column: 'whole_sealed', key: 'message_id', place: (id) => messagePlace(id, 'whole_sealed') },
  { table: 'reports.dialogue_content', column: 'content_sealed', key: 'document_id', place: contentPlace, batch: FEW },
]
