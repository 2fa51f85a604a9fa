import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { RecordResults } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { actionToChange } from './action-to-change.ts'

/** Writes down what partners got out of an action. Refuses what `actionToChange` refuses, `action.wrong-state`, `action.partner-unknown`. */
export async function recordResults(work: Work<PartnerActionsTables>, id: string, { results, revision }: RecordResults): Promise<void> {
  const action = await actionToChange(work, id, revision)

  if (action.state !== 'held') throw ruleBroken('action.wrong-state')
  if (results.some(({ partnerId }) => !action.partners.some((partner) => partner.partnerId === partnerId)))
    throw ruleBroken('action.partner-unknown')

  for (const { partnerId, result } of results)
    await work.tx
      .updateTable('partner_actions.action_partner')
      .set({ result })
      .where('action_id', '=', id)
      .where('partner_id', '=', partnerId)
      .execute()
  await work.tx
    .updateTable('partner_actions.action')
    .set({ changed_by: work.actor.id ?? '', changed_at: work.now, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
  work.record('action.results-recorded', { kind: 'action', id }, { partners: results.length })
}
