import type { SealedColumn } from '#platform/server/sealed-column.ts'

const FEW = 4 // a photo can be five megabytes

export const packKeyPlace = (id: string) => `partner_actions.field_pack:${id}:key_sealed`
export const photoPlace = (id: string) => `partner_actions.photo:${id}:content_sealed`

/** What of the field a rotation of keys seals anew. */
export const fieldSealed: readonly SealedColumn[] = [
  { table: 'partner_actions.field_pack', column: 'key_sealed', key: 'id', place: packKeyPlace },
  { table: 'partner_actions.photo', column: 'content_sealed', key: 'id', place: photoPlace, batch: FEW },
]
