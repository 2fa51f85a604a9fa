import type { Look } from '../../contract.ts'

/** The same look, once or more in a row on one day; `at` is the latest. */
export interface GatheredLook extends Look {
  times: number
}

/** Puts the same look by the same person together when nothing else came between, so that a page that was opened anew is one line. */
export function gatherLooks(looks: readonly Look[], dayOf: (moment: string) => string): GatheredLook[] {
  const gathered: GatheredLook[] = []
  for (const look of looks) {
    const last = gathered.at(-1)
    if (last && isSame(last, look) && dayOf(last.at) === dayOf(look.at)) last.times++
    else gathered.push({ ...look, times: 1 })
  }
  return gathered
}

function isSame(one: Look, other: Look): boolean {
  return one.actor === other.actor && one.action === other.action && one.caseRole === other.caseRole && one.purpose === other.purpose
}
