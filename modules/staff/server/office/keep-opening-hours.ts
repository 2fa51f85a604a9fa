import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { KeepOpeningHours, WithdrawOpeningHours } from '../../contract.ts'
import { chooseMunicipality } from '../municipalities.ts'
import type { StaffTables } from '../tables.ts'
import { changeHours } from './office-rules.ts'

/** Sets the opening hours from a coming day on. Refuses `office.hours-in-past`, `staff.municipality-missing`, `staff.municipality-unknown`. */
export async function keepOpeningHours(work: Work<StaffTables>, by: KeepOpeningHours): Promise<void> {
  const { id } = await chooseMunicipality(work, by.municipality)

  changeHours(dayInAmsterdam(work.now), by.validFrom)

  await removeVersion(work, id, by.validFrom)
  await work.tx
    .insertInto('staff.opening_part')
    .values(
      by.weekdays.map(({ weekday, from, until }) => ({
        municipality_id: id,
        valid_from: by.validFrom,
        weekday,
        opens: from,
        closes: until,
      })),
    )
    .execute()
  const parts = by.weekdays.map(({ weekday, from, until }) => `${weekday} ${from}-${until}`)
  work.record('office.hours-kept', { kind: 'municipality', id }, { validFrom: by.validFrom, parts })
}

/** Withdraws opening hours that have not begun. Refuses `office.hours-in-past`, `thing.not-found`. */
export async function withdrawOpeningHours(work: Work<StaffTables>, { municipality, validFrom }: WithdrawOpeningHours): Promise<void> {
  const { id } = await chooseMunicipality(work, municipality)

  changeHours(dayInAmsterdam(work.now), validFrom)

  if ((await removeVersion(work, id, validFrom)) === 0n) throw notFound()
  work.record('office.hours-withdrawn', { kind: 'municipality', id }, { validFrom })
}

async function removeVersion(work: Work<StaffTables>, municipality: string, validFrom: string): Promise<bigint> {
  const removed = await work.tx
    .deleteFrom('staff.opening_part')
    .where('municipality_id', '=', municipality)
    .where('valid_from', '=', validFrom)
    .executeTakeFirst()
  return removed.numDeletedRows
}
