import type { SealedColumn } from '#platform/server/sealed-column.ts'

/** Where the identity provider's token of a session stands sealed. */
const idTokenPlace = (sessionId: string) => `staff.session:${sessionId}:id_token`

/** Everything in this module that a rotation of keys seals anew. */
export const staffSealed: readonly SealedColumn[] = [{ table: 'staff.session', column: 'id_token_sealed', key: 'id', place: idTokenPlace }]
