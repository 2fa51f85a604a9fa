import { chooseMunicipality, readOfficeCalendar } from '#modules/staff/server/index.ts'
import { addDays, type Day, dayInAmsterdam, mondayOf } from '#platform/contract/calendar.ts'
import { openingsOn } from '#platform/contract/working-time-rules.ts'
import type { Work } from '#platform/server/work.ts'
import type { DutyNow, DutyReach, DutyWeek, QuestionKind } from '../../contract.ts'
import { deskFor } from '../desks.ts'
import type { AdviceTables } from '../tables.ts'
import { gapsIn, patternOn, turnsOn } from './duty-rules.ts'
import { readRoster } from './read-roster.ts'
import { whoIsOnDuty } from './who-is-on-duty.ts'

const unreached: DutyReach = { phone: '', room: '', chat: '' }
const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Amsterdam' })

/** Who can be reached at the desk now. Refuses `advice.no-desk`. */
export async function getDutyNow(work: Work<AdviceTables>, code: string | undefined, kind: QuestionKind): Promise<DutyNow> {
  const { id } = await chooseMunicipality(work, code)
  const { open, now, next } = await whoIsOnDuty(work, id, kind, work.now)
  const reach = await reachOf(
    work,
    now.map(({ accountId }) => accountId),
  )
  return {
    open,
    onDuty: now.map(({ accountId, name, until }) => ({ name, reach: reach.get(accountId) ?? unreached, until: until.toISOString() })),
    next: next && { names: next.names, at: next.at.toISOString() },
  }
}

async function reachOf(work: Work<AdviceTables>, accounts: readonly string[]): Promise<Map<string, DutyReach>> {
  if (accounts.length === 0) return new Map()
  const rows = await work.tx.selectFrom('advice.duty_reach').selectAll().where('account_id', 'in', accounts).execute()
  return new Map(rows.map(({ account_id, phone, room, chat }) => [account_id, { phone, room, chat }]))
}

/** The week around a day, from Monday on: who is on duty, and where nobody is. Refuses `advice.no-desk`. */
export async function getDutyWeek(work: Work<AdviceTables>, code: string | undefined, kind: QuestionKind, around?: Day): Promise<DutyWeek> {
  const { id } = await chooseMunicipality(work, code)
  const unitId = await deskFor(work, id, kind)
  const calendar = await readOfficeCalendar(work, id)
  const today = dayInAmsterdam(work.now)
  const monday = mondayOf(around ?? today)
  const roster = await readRoster(work, id, unitId, monday, addDays(monday, 6))
  const serving = new Set(roster.specialists.map((specialist) => specialist.id))
  const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => {
    const day = addDays(monday, ahead)
    const turns = turnsOn(roster.parts, roster.exceptions, day).filter((turn) => day < today || serving.has(turn.accountId))
    const openings = openingsOn(calendar, day).map(({ from, until }) => ({ from: clock.format(from), until: clock.format(until) }))
    return {
      day,
      open: openings.length > 0,
      turns: turns.map((turn) => ({ ...turn, name: roster.names.get(turn.accountId) ?? '' })),
      gaps: gapsIn(openings, turns),
    }
  })
  const me = work.actor.id ?? ''
  const atDesk = work.actor.unitId === unitId
  return {
    today,
    days,
    pattern: patternOn(roster.parts, addDays(monday, 6)).map(({ weekday, from, until, accountId }) => ({
      weekday,
      from,
      until,
      accountId,
    })),
    specialists: roster.specialists,
    myReach: (await reachOf(work, [me])).get(me) ?? unreached,
    mayPlan: atDesk && work.actor.roles.includes('coordinator'),
    mayChange: atDesk && (work.actor.roles.includes('coordinator') || serving.has(me)),
  }
}
