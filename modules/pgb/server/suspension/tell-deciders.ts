import { sql } from 'kysely'
import { tell } from '#modules/staff/server/index.ts'
import type { FoundSuspension, SuspensionWork } from './found-suspension.ts'
import { todayOf } from './take-suspension.ts'

/** Tells every manager with the mandate that a proposal waits, except who wrote it. Whether they may open it, the database settles. */
export async function tellDeciders(work: SuspensionWork, { id, municipalityId, draftedBy }: FoundSuspension, kind: string): Promise<void> {
  const today = todayOf(work)
  const { rows } = await sql<{ to: string }>`
    select distinct m.account_id as to
      from staff.mandate m join staff.account_role r on r.account_id = m.account_id and r.role = 'manager'
     where m.addressee = 'social-development' and ${kind} = any (m.part_kinds) and m.valid_from <= ${today} and (m.valid_to is null or m.valid_to > ${today})
       and staff.works_for(m.account_id, ${municipalityId}) and m.account_id not in (${draftedBy}, ${work.actor.id})`.execute(work.tx)
  for (const { to } of rows) await tell(work, { to, kind: 'pgb.suspension-to-decide', thing: { kind: 'suspension', id } })
}
