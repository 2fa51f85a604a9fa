import { ruleBroken } from '#platform/server/refusal.ts'

/** The place after the last row of a page, in order of moment and number. */
export interface LookPlace {
  at: string
  seq: number
}

export const writePlace = ({ at, seq }: LookPlace) => `${at}_${seq}`

/** Refuses `input.invalid` for what is no place in this list. */
export function readPlace(written: string | undefined): LookPlace | undefined {
  if (written === undefined) return undefined
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_(\d{1,15})$/.exec(written)
  if (!found?.[1]) throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Dit is geen plaats in de lijst.' }])
  return { at: found[1], seq: Number(found[2]) }
}
