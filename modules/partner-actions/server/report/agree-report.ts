import { sql } from 'kysely'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ActionReport } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { takeAction } from './find-action.ts'
import { getReport } from './get-report.ts'

/**
 * Agrees a report: its figures stay as they are now, the action is done, and photos that no report needs are gone.
 * Refuses `action-report.changed-meanwhile` and whatever `notAgreeing` names.
 */
export async function agreeReport(work: Work<PartnerActionsTables>, id: string, revision: number): Promise<ActionReport> {
  await takeAction(work, id)
  const report = await getReport(work, id)
  const [obstacle] = report.may.notAgree
  if (obstacle) throw ruleBroken(obstacle)
  if (report.revision !== revision) throw ruleBroken('action-report.changed-meanwhile')

  await work.tx
    .updateTable('partner_actions.report')
    .set({ state: 'agreed', figures: { ...report.figures }, agreed_by: work.actor.id, agreed_at: work.now, revision: revision + 1 })
    .where('action_id', '=', id)
    .execute()
  await work.tx
    .updateTable('partner_actions.action')
    .set({ state: 'reported', reported_at: work.now, changed_by: work.actor.id ?? '', changed_at: work.now, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute()
  await sql`
    update partner_actions.photo p set content_sealed = null, removed_at = ${work.now}
     where p.action_id = ${id} and p.removed_at is null
       and not exists (select from partner_actions.taken_up t where t.location_id = p.location_id)`.execute(work.tx)

  work.record('action-report.agreed', { kind: 'action', id })
  return getReport(work, id)
}
