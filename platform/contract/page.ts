import { z } from 'zod'

/** A page of a list, in order; `next` is the cursor for the page after it, null on the last one. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ rows: z.array(row), next: z.string().nullable() })
}

/** What every list accepts: where to go on, and how many rows (25 unless told). */
export const PageQuery = z.object({
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type PageQuery = z.output<typeof PageQuery>

export const IdParams = z.object({ id: z.uuid() })
export type IdParams = z.output<typeof IdParams>
