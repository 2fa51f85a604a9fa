import type { SealedColumn } from '#platform/server/sealed-column.ts'

/** Where a submission to the IKZ stands; it opens nowhere else. */
export const ikzPlace = (id: string) => `pgb.ikz_submission:${id}:content`

export const submissionsSealed: readonly SealedColumn[] = [
  { table: 'pgb.ikz_submission', column: 'content_sealed', key: 'id', place: ikzPlace },
]
