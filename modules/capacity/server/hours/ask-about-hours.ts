import { sql } from 'kysely'
import { tell } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AskAboutHours } from '../../contract.ts'
import { ownPlace } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'

/** Asks a colleague of the own unit to look again at a week; only they change it. Refuses `roster.no-unit`, `roster.not-your-unit`, `hours.in-future`. */
export async function askAboutHours(work: Work<CapacityTables>, { accountId, monday }: AskAboutHours): Promise<void> {
  const place = await ownPlace(work)
  if (monday > dayInAmsterdam(work.now)) throw ruleBroken('hours.in-future')
  const { rows } = await sql<{ mine: boolean }>`
    select capacity.keeps_time_of(${accountId}) and capacity.home_of(${accountId}) = ${place.municipalityId} as mine`.execute(work.tx)
  if (!rows[0]?.mine || accountId === work.actor.id) throw ruleBroken('roster.not-your-unit')
  await sql`
    insert into capacity.hours_ask (account_id, municipality_id, unit_id, monday, asked_by, asked_at)
    values (${accountId}, ${place.municipalityId}, ${place.unitId}, ${monday}, ${work.actor.id}, ${work.now})
    on conflict (account_id, monday) do update set asked_by = excluded.asked_by, asked_at = excluded.asked_at`.execute(work.tx)
  await tell(work, { to: accountId, kind: 'capacity.hours-asked', thing: { kind: 'account', id: accountId } })
  work.record('capacity.hours-asked', { kind: 'account', id: accountId }, { monday })
}
