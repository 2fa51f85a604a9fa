import { z } from 'zod'
import { ruleBroken } from '#platform/server/refusal.ts'

/** Where a page of the list ended: the moment of opening in microseconds, and the id. */
export interface ListCursor {
  openedAt: string
  id: string
}

const ListCursor = z.tuple([z.iso.datetime(), z.uuid()])

export const writeCursor = ({ openedAt, id }: ListCursor) => `${openedAt}~${id}`

/** Refuses `input.invalid` for what was not written by `writeCursor`. */
export function readCursor(text: string | undefined): ListCursor | null {
  if (text === undefined) return null

  const parsed = ListCursor.safeParse(text.split('~'))
  if (!parsed.success) throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Dit is geen plaats in de lijst.' }])
  return { openedAt: parsed.data[0], id: parsed.data[1] }
}
