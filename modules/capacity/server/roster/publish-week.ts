import { sql } from 'kysely'
import { tell } from '#modules/staff/server/index.ts'
import { addDays } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { PublishedWeek, PublishWeek } from '../../contract.ts'
import { ownPlace } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'
import { lockPlan } from './add-shifts.ts'
import { readPlan } from './get-roster.ts'
import { readShifts } from './read-shifts.ts'
import { changesBetween } from './roster-rules.ts'

/** Makes the plan of a week what the unit sees, and tells whoever it changes something for. Refuses `roster.no-unit`, `roster.nothing-changed`, `roster.conflicts-open`. */
export async function publishWeek(work: Work<CapacityTables>, { monday, note, conflictsAccepted }: PublishWeek): Promise<PublishedWeek> {
  const place = await ownPlace(work)
  const sunday = addDays(monday, 6)
  await lockPlan(work, place)

  const { shifts, conflicts } = await readPlan(work, place, monday, sunday)
  const plan = shifts.filter(({ day }) => monday <= day && day <= sunday)
  const changes = changesBetween(plan, await readShifts(work, place, monday, sunday, 'published'))
  if (changes.shifts === 0) throw ruleBroken('roster.nothing-changed')
  if (conflicts.length > 0 && conflictsAccepted.length < 5) {
    const detail = 'Schrijf in een paar woorden waarom dit zo blijft.'
    throw ruleBroken('roster.conflicts-open', [{ pointer: '#/body/conflictsAccepted', detail }])
  }

  const { rows } = await sql<{ version: number }>`
    insert into capacity.roster_week as w (municipality_id, unit_id, monday, version, published_by, published_at, note)
    values (${place.municipalityId}, ${place.unitId}, ${monday}, 1, ${work.actor.id}, ${work.now}, ${note})
    on conflict (municipality_id, unit_id, monday) do update set version = w.version + 1, published_by = excluded.published_by,
      published_at = excluded.published_at, note = excluded.note
    returning version`.execute(work.tx)
  await sql`delete from capacity.published_shift where municipality_id = ${place.municipalityId} and unit_id = ${place.unitId}
    and (day between ${monday} and ${sunday} or id = any (${plan.map(({ id }) => id)}))`.execute(work.tx)
  await sql`
    insert into capacity.published_shift (id, municipality_id, unit_id, account_id, day, starts, ends, part, activity, task, needs, published_at)
    select id, municipality_id, unit_id, account_id, day, starts, ends, part, activity, task, needs, ${work.now}
      from capacity.shift where municipality_id = ${place.municipalityId} and unit_id = ${place.unitId} and day between ${monday} and ${sunday}
        and id = any (${plan.map(({ id }) => id)})`.execute(work.tx)

  const concerned = [...changes.accounts].filter((id) => id !== work.actor.id)
  for (const to of concerned) await tell(work, { to, kind: 'capacity.roster-published', thing: { kind: 'unit', id: place.unitId } })
  const version = rows[0]?.version ?? 1
  if (conflicts.length > 0)
    await work.tx
      .insertInto('capacity.accepted_conflict')
      .values({
        municipality_id: place.municipalityId,
        unit_id: place.unitId,
        monday,
        version,
        reason: conflictsAccepted,
        accepted_by: work.actor.id ?? '',
        accepted_at: work.now,
      })
      .execute()
  work.record('capacity.week-published', { kind: 'unit', id: place.unitId }, { monday, version, conflicts: conflicts.length })
  return { version, told: concerned.length }
}
