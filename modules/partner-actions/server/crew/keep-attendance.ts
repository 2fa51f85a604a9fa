import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Attendance, AttendanceOfPerson, KeepAttendance } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { attendanceIsOpen, checkAttended } from './crew-rules.ts'
import { type CrewAction, crewOf, readCrewAction } from './read-crew-action.ts'

/** When everybody who went along was there, by name. Refuses `thing.not-found`. */
export async function getAttendance(work: Work<PartnerActionsTables>, id: string): Promise<Attendance> {
  const action = await readCrewAction(work, id, 'read')
  const { rows } = await sql<Pick<AttendanceOfPerson, 'person'> & { byDay: boolean; byEvening: boolean; there: Partial<KeepAttendance> }>`
    select ${sql.raw(colleagueInSql('c.account_id'))} as person, c.by_day as "byDay", c.by_evening as "byEvening",
           coalesce((select json_object_agg(t.part, json_build_object('from', to_char(t.starts, 'HH24:MI'), 'until', to_char(t.ends, 'HH24:MI')))
             from partner_actions.attendance t where t.action_id = c.action_id and t.account_id = c.account_id), '{}') as there
      from partner_actions.crew c join staff.account a on a.id = c.account_id where c.action_id = ${id} order by a.name, a.id`.execute(
    work.tx,
  )
  return {
    open: isOpen(work, action),
    people: rows.map(({ person, byDay, byEvening, there }) => ({
      person,
      planned: { day: byDay ? action.times.day : null, evening: byEvening ? action.times.evening : null },
      there: { day: there.day ?? null, evening: there.evening ?? null },
      mayRecord: action.coordinates || person.id === work.actor.id,
    })),
  }
}

/** Says when a colleague was there. Refuses `thing.not-found`, `attendance.not-yours`, `attendance.not-now`, `crew.part-not-planned`. */
export async function keepAttendance(work: Work<PartnerActionsTables>, id: string, personId: string, given: KeepAttendance): Promise<void> {
  const action = await readCrewAction(work, id, 'hold')
  if (!(await crewOf(work, id)).some(({ account_id }) => account_id === personId)) throw notFound()
  if (!action.coordinates && personId !== work.actor.id) throw ruleBroken('attendance.not-yours')
  if (!isOpen(work, action)) throw ruleBroken('attendance.not-now')
  checkAttended(action.times, given)

  await work.tx.deleteFrom('partner_actions.attendance').where('action_id', '=', id).where('account_id', '=', personId).execute()
  const shared = {
    action_id: id,
    account_id: personId,
    municipality_id: action.municipalityId,
    recorded_by: work.actor.id ?? '',
    recorded_at: work.now,
  }
  for (const part of ['day', 'evening'] as const) {
    const times = given[part]
    if (!times) continue
    await work.tx
      .insertInto('partner_actions.attendance')
      .values({ ...shared, part, starts: times.from, ends: times.until })
      .execute()
  }
  work.record('partner-actions.attendance-kept', { kind: 'action', id }, { account: personId })
}

const isOpen = (work: Work<PartnerActionsTables>, action: CrewAction) => attendanceIsOpen(action, dayInAmsterdam(work.now))
