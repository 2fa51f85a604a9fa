import type { SealedColumn } from '#platform/server/sealed-column.ts'

/** Where the content of an attached item is sealed to. */
export const itemPlace = (id: string) => `partner_actions.attached_item:${id}:content`

const FEW = 4 // an item can be five megabytes

export const itemsSealed: readonly SealedColumn[] = [
  { table: 'partner_actions.attached_item', column: 'content_sealed', key: 'id', place: itemPlace, batch: FEW },
]
