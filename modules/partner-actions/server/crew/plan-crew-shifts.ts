import { planShiftFor } from '#modules/capacity/server/index.ts'
import type { DesignationKind } from '#modules/staff/contract.ts'
import type { Day } from '#platform/contract/calendar.ts'
import type { Work } from '#platform/server/work.ts'
import type { PartnerActionsTables } from '../tables.ts'
import type { partsFor } from './crew-rules.ts'

interface Going {
  accountId: string
  day: Day
  parts: ReturnType<typeof partsFor>
  needs: DesignationKind | null
}

/** Puts the parts for which somebody goes along in the roster as planned; gives the columns that remember it. */
export async function planCrewShifts(work: Work<PartnerActionsTables>, { accountId, day, parts, needs }: Going) {
  const shifts: { day: string | null; evening: string | null } = { day: null, evening: null }
  for (const { part, from, until } of parts)
    shifts[part] = await planShiftFor(work, { accountId, day, from, until, part, activity: 'chain-partners', task: 'action', needs })
  return {
    by_day: parts.some(({ part }) => part === 'day'),
    by_evening: parts.some(({ part }) => part === 'evening'),
    day_shift_id: shifts.day,
    evening_shift_id: shifts.evening,
  }
}
