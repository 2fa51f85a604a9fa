import type { SealedColumn } from '#platform/server/sealed-column.ts'

/** Where an account number stands; it opens nowhere else. */
export const ibanPlace = (accountId: string) => `pgb.account:${accountId}:iban`

/** What is sealed, and what its index is made of: the number together with its file, so that nobody is found across files. */
export const ibanOfFile = (investigationId: string, iban: string) => `${investigationId}:${iban}`

/** Where a file that waits to be taken over stands. */
export const importFilePlace = (runId: string) => `pgb.import_file:${runId}:content`

/** What of the money a rotation of keys seals anew. */
export const moneySealed: readonly SealedColumn[] = [
  { table: 'pgb.account', column: 'iban_sealed', key: 'id', place: ibanPlace, index: { column: 'iban_index', purpose: 'iban' } },
  { table: 'pgb.import_file', column: 'content_sealed', key: 'run_id', place: importFilePlace, batch: 1 },
]
