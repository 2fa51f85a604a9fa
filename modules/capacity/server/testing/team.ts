import type { House } from '#app/server/testing/house.ts'
import { newId } from '#platform/server/new-id.ts'
import type { About, CapacityActivity, DayPart } from '../../contract.ts'

const FIRST = '00000000-0000-7000-8000-000000000001'

/** Colleagues of one unit with a working pattern from a day on; gives their ids. */
export async function hireTeam(
  house: House,
  {
    people = 3,
    from = '2024-01-01',
    weekday = 480,
    unitId = house.units.income,
  }: { people?: number; from?: string; weekday?: number; unitId?: string } = {},
): Promise<string[]> {
  const ids = Array.from({ length: people }, () => newId())
  for (const id of ids) {
    await house.db.owner.query(
      `insert into staff.account (id, account, name, unit_id, demo, conduct_until, municipality_id) values ($1, $2, $2, $3, true, '2100-01-01', $4)`,
      [id, `Collega ${id.slice(-6)}`, unitId, FIRST],
    )
    await house.db.owner.query(
      `insert into capacity.contract (id, account_id, municipality_id, unit_id, valid_from, day_minutes, set_by, set_at)
       values ($1, $2, $3, $4, $5, array_fill($6::int, array[5]) || array[0, 0], $2, now())`,
      [newId(), id, FIRST, unitId, from, weekday],
    )
  }
  return ids
}

interface Spent {
  by: string
  day: string
  activity: CapacityActivity
  minutes: number
  part?: DayPart
  about?: About
  /** Why, of a correction of a closed month */
  reason?: string
  /** When it was written down; otherwise at noon of the day itself */
  at?: string
  unitId?: string
}

/** Hours as they are after somebody confirmed them. */
export async function makeHours(house: House, ...list: Spent[]): Promise<void> {
  for (const { by, day, activity, minutes, part = 'day', about, reason, at, unitId = house.units.income } of list)
    await house.db.owner.query(
      `insert into capacity.hours (id, account_id, municipality_id, unit_id, day, activity, part, about_kind, about_id, minutes, came_from, after_closing, reason, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'hand', $11, $12, $2, $13)`,
      [
        newId(),
        by,
        FIRST,
        unitId,
        day,
        activity,
        part,
        about?.kind,
        about?.id,
        minutes,
        reason !== undefined,
        reason,
        at ?? `${day}T12:00:00Z`,
      ],
    )
}

/** A shift in the published roster. */
export async function publishShift(
  house: House,
  {
    by,
    day,
    activity,
    from = '09:00',
    until = '17:00',
    part = 'day',
    unitId = house.units.income,
  }: {
    by: string
    day: string
    activity: CapacityActivity
    from?: string
    until?: string
    part?: DayPart
    unitId?: string
  },
): Promise<void> {
  await house.db.owner.query(
    `insert into capacity.published_shift (id, municipality_id, unit_id, account_id, day, starts, ends, part, activity, task, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'files', now())`,
    [newId(), FIRST, unitId, by, day, from, until, part, activity],
  )
}
