import { ruleBroken } from '#platform/server/refusal.ts'

/** Where a page ended: the moment as PostgreSQL writes it, `infinity` where the clock stands still, and the id. */
export interface Place {
  at: string
  id: string
}

export function writeCursor({ at, id }: Place): string {
  return Buffer.from(`${at}|${id}`).toString('base64url')
}

/** The place that a cursor names. Refuses `input.invalid` when it is none. */
export function readCursor(cursor: string | undefined): Place | null {
  if (!cursor) return null

  const text = Buffer.from(cursor, 'base64url').toString()
  const [, at, id] = /^(infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[\d.:+-]*)\|([0-9a-f-]{36})$/.exec(text) ?? []
  if (!at || !id) throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Deze bladwijzer klopt niet.' }])
  return { at, id }
}
