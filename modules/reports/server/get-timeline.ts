import type { StaffTables } from '#modules/staff/server/index.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Work } from '#platform/server/work.ts'
import type { ReportTimeline } from '../contract.ts'
import { findReport } from './find-report.ts'
import type { ReportsTables } from './tables.ts'

/** What happened to a report, oldest first, from what was remembered of it. Refuses `thing.not-found`. */
export async function getTimeline(
  work: Work<ReportsTables & StaffTables & PlatformTables>,
  id: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<ReportTimeline> {
  const from = Number(after ?? 0)
  if (!Number.isSafeInteger(from))
    throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Deze bladwijzer klopt niet.' }])
  await findReport(work, id)

  const events = await work.tx
    .selectFrom('platform.audit_event as event')
    .leftJoin('staff.account as account', 'account.id', 'event.actor_id')
    .select(['event.seq', 'event.at', 'event.action', 'account.name as actor', 'event.facts'])
    .where('event.object_id', '=', id)
    .where('event.kind', '=', 'write')
    .where('event.seq', '>', from)
    .orderBy('event.seq')
    .limit(limit + 1)
    .execute()
  work.recordLook('report.timeline-read', { kind: 'report', id })
  const rows = events.slice(0, limit).map((event) => ({ ...event, at: event.at.toISOString() }))
  return { rows, next: events.length > limit ? String(rows.at(-1)?.seq) : null }
}
