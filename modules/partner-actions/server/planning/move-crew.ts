import { sql } from 'kysely'
import type { Work } from '#platform/server/work.ts'
import type { PartnerActionsTables } from '../tables.ts'

/** Lets the crew follow an action after its times were changed in the same work: whoever is left without a part no longer goes along. */
export async function moveCrew(work: Work<PartnerActionsTables>, id: string): Promise<void> {
  await sql`delete from partner_actions.crew c using partner_actions.action a where a.id = c.action_id and a.id = ${id}
    and not ((c.by_day and a.day_from is not null) or (c.by_evening and a.evening_from is not null))`.execute(work.tx)
}
