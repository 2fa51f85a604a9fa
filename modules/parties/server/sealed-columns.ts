import type { SealedColumn } from '#platform/server/sealed-column.ts'
import { bsnPlace } from './find-or-make-people.ts'

/** Everything in this module that a rotation of keys seals anew. */
export const partiesSealed: readonly SealedColumn[] = [
  { table: 'parties.person', column: 'bsn_sealed', key: 'id', place: bsnPlace, index: { column: 'bsn_index', purpose: 'bsn' } },
]
