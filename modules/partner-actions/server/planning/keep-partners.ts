import type { Work } from '#platform/server/work.ts'
import type { PartnerActionsTables } from '../tables.ts'
import type { Plan } from './planning-rules.ts'

/** Makes the partners of an action those of the plan; what a partner got out of it stays. */
export async function keepPartners(
  work: Work<PartnerActionsTables>,
  action: { id: string; municipalityId: string },
  { partners }: Plan,
): Promise<void> {
  const chosen = partners.map(({ partnerId }) => partnerId)
  await work.tx
    .deleteFrom('partner_actions.action_partner')
    .where('action_id', '=', action.id)
    .$if(chosen.length > 0, (query) => query.where('partner_id', 'not in', chosen))
    .execute()
  if (chosen.length === 0) return

  await work.tx
    .insertInto('partner_actions.action_partner')
    .values(
      partners.map(({ partnerId, task, power }) => ({
        action_id: action.id,
        partner_id: partnerId,
        municipality_id: action.municipalityId,
        task,
        power,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['action_id', 'partner_id'])
        .doUpdateSet((row) => ({ task: row.ref('excluded.task'), power: row.ref('excluded.power') })),
    )
    .execute()
}
