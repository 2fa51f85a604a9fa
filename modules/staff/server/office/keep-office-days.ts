import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ClearOfficeDay, SetOfficeDay } from '../../contract.ts'
import { chooseMunicipality } from '../municipalities.ts'
import type { StaffTables } from '../tables.ts'
import { clearDay, setDay } from './office-rules.ts'
import { readOfficeCalendar } from './read-office-calendar.ts'

/**
 * Closes the office on a day, or opens it on a public holiday.
 * Refuses `office.day-in-past`, `office.already-closed`, `office.not-a-holiday`, `office.day-taken`.
 */
export async function setOfficeDay(work: Work<StaffTables>, { municipality, day, open, name }: SetOfficeDay): Promise<void> {
  const { id } = await chooseMunicipality(work, municipality)
  const calendar = await readOfficeCalendar(work, id)

  setDay(dayInAmsterdam(work.now), calendar, { day, open })

  const kept = await work.tx
    .insertInto('staff.office_day')
    .values({ municipality_id: id, day, open, name })
    .onConflict((conflict) => conflict.doNothing())
    .returning('day')
    .executeTakeFirst()
  if (!kept) throw ruleBroken('office.day-taken')
  work.record('office.day-set', { kind: 'municipality', id }, { day, open })
}

/** Lets the office do on a day what its hours say. Refuses `office.day-in-past`, `thing.not-found`. */
export async function clearOfficeDay(work: Work<StaffTables>, { municipality, day }: ClearOfficeDay): Promise<void> {
  const { id } = await chooseMunicipality(work, municipality)

  clearDay(dayInAmsterdam(work.now), day)

  const removed = await work.tx.deleteFrom('staff.office_day').where('municipality_id', '=', id).where('day', '=', day).executeTakeFirst()
  if (removed.numDeletedRows === 0n) throw notFound()
  work.record('office.day-cleared', { kind: 'municipality', id }, { day })
}
