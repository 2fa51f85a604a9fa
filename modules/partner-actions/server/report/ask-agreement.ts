import { sql } from 'kysely'
import { tell } from '#modules/staff/server/index.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { takeAction } from './find-action.ts'
import { getReport } from './get-report.ts'

/**
 * Tells who planned the action, and who went along and wrote nothing in the report, that it waits for one of them to agree it.
 * Refuses `action-report.not-on-action`, `action-report.agreed`, `action-report.no-summary`, `action-report.not-held`,
 * `action-report.pack-out`, `action-report.care-open`.
 */
export async function askAgreement(work: Work<PartnerActionsTables>, id: string): Promise<void> {
  const { plannedBy } = await takeAction(work, id)
  const { writers, may } = await getReport(work, id)
  // Whoever asks has mostly written it: that is why they ask.
  const obstacle = may.notAgree.find((code) => code !== 'action-report.own')
  if (obstacle) throw ruleBroken(obstacle)

  const { rows } = await sql<{ to: string }>`
    select c.account_id as "to" from partner_actions.crew c where c.action_id = ${id} union select ${plannedBy}::uuid`.execute(work.tx)
  const told = rows.map(({ to }) => to).filter((to) => to !== work.actor.id && !writers.some((writer) => writer.id === to))
  for (const to of told) await tell(work, { to, kind: 'partner-actions.report-to-agree', thing: { kind: 'action', id } })

  work.record('action-report.agreement-asked', { kind: 'action', id }, { told: told.length })
}
