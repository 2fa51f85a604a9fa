import type { SealedColumn } from '#platform/server/sealed-column.ts'
import { placeOfIdToken } from './sign-in/start-session.ts'

/** Everything in this module that a rotation of keys seals anew. */
export const staffSealed: readonly SealedColumn[] = [
  { table: 'staff.session', column: 'id_token_sealed', key: 'id', place: placeOfIdToken },
]
