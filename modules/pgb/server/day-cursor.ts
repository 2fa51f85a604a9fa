import { ruleBroken } from '#platform/server/refusal.ts'

/** Where a page of a list by day ended. */
export interface PlaceByDay {
  day: string
  id: string
}

/** The place in `after`; null for the first page. Refuses `input.invalid`. */
export function placeIn({ after }: { after?: string | undefined }): PlaceByDay | null {
  if (!after) return null
  const [, day, id] = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(after) ?? []
  if (!day || !id) throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Deze bladwijzer klopt niet.' }])
  return { day, id }
}

/** A page out of one row more than it shows. */
export function pageByDay<Row extends { id: string }>(rows: Row[], limit: number, dayOf: (row: Row) => string) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: last && rows.length > limit ? `${dayOf(last)}_${last.id}` : null }
}
