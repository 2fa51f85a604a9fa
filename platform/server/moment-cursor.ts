import { ruleBroken } from './refusal.ts'

/** Where a page in order of a moment ended: the moment as PostgreSQL writes it, to the microsecond or `infinity`, and the id. */
export interface Place {
  at: string
  id: string
}

/** The place as an opaque text for `after`. */
export function writeCursor({ at, id }: Place): string {
  return Buffer.from(`${at}|${id}`).toString('base64url')
}

/** The place that a cursor names. Refuses `input.invalid` when it is none. */
export function readCursor(cursor: string | undefined): Place | null {
  if (!cursor) return null

  const [, at, id] =
    /^(infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[\d.:+-]*)\|([0-9a-f-]{36})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (!at || !id) throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Deze bladwijzer klopt niet.' }])
  return { at, id }
}
