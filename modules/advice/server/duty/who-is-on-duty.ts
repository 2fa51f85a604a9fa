import { readOfficeCalendar } from '#modules/staff/server/index.ts'
import { addDays, type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { isOpen, momentAt, type OfficeCalendar, openingsOn } from '#platform/contract/working-time-rules.ts'
import type { Work } from '#platform/server/work.ts'
import type { QuestionKind } from '../../contract.ts'
import { deskFor } from '../desks.ts'
import type { AdviceTables } from '../tables.ts'
import { turnsOn } from './duty-rules.ts'
import { type Roster, readRoster } from './read-roster.ts'

const DAYS_AHEAD = 28

export interface OnDuty {
  open: boolean
  now: { accountId: string; name: string; until: Date }[]
  next: { names: string[]; at: Date } | null
}

/** Who is on duty at the desk that answers a kind of question, at a moment; when nobody is, who begins next. Refuses `advice.no-desk`. */
export async function whoIsOnDuty(work: Work<AdviceTables>, municipalityId: string, kind: QuestionKind, at: Date): Promise<OnDuty> {
  const unitId = await deskFor(work, municipalityId, kind)
  const calendar = await readOfficeCalendar(work, municipalityId)
  const today = dayInAmsterdam(at)
  const roster = await readRoster(work, municipalityId, unitId, today, addDays(today, DAYS_AHEAD))

  const open = isOpen(calendar, at)
  const now = spellsOn(roster, calendar, today).filter(({ from, until }) => from <= at && at < until)
  if (now.length > 0) return { open, now, next: null }
  return { open, now: [], next: nextAfter(roster, calendar, at) }
}

interface Spell {
  accountId: string
  name: string
  from: Date
  until: Date
}

/** The turns of a day as far as the office is open then, by those who still serve. */
function spellsOn({ parts, exceptions, specialists }: Roster, calendar: OfficeCalendar, day: Day): Spell[] {
  const openings = openingsOn(calendar, day)
  return turnsOn(parts, exceptions, day).flatMap((turn) => {
    const specialist = specialists.find(({ id }) => id === turn.accountId)
    if (!specialist) return []
    const [starts, ends] = [momentAt(day, turn.from), momentAt(day, turn.until)]
    return openings
      .map((opening) => ({
        accountId: specialist.id,
        name: specialist.name,
        from: new Date(Math.max(opening.from.getTime(), starts.getTime())),
        until: new Date(Math.min(opening.until.getTime(), ends.getTime())),
      }))
      .filter(({ from, until }) => from < until)
  })
}

function nextAfter(roster: Roster, calendar: OfficeCalendar, at: Date): OnDuty['next'] {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const later = spellsOn(roster, calendar, addDays(dayInAmsterdam(at), ahead)).filter(({ from }) => from > at)
    if (later.length === 0) continue
    const first = Math.min(...later.map(({ from }) => from.getTime()))
    return { names: later.filter(({ from }) => from.getTime() === first).map(({ name }) => name), at: new Date(first) }
  }
  return null
}
