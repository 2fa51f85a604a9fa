import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ReviewRights } from '../../contract.ts'
import { lockAccount } from '../accounts/lock-account.ts'
import { nameState, type RightsInDatabase, rightsInSql } from '../accounts/rights-in-sql.ts'
import type { StaffTables } from '../tables.ts'
import { refuseOtherReviewer, refuseReview } from './review-rules.ts'

/**
 * Confirms the rights of somebody, or says what has to change; the rights of that moment are kept with it.
 * Refuses `staff.own-rights`, `review.other-unit`, `review.note-missing`, `thing.changed-meanwhile`.
 */
export async function reviewRights(work: Work<StaffTables>, accountId: string, by: ReviewRights): Promise<{ id: string }> {
  const account = await lockAccount(work, accountId)
  refuseOtherReviewer(work.actor, account)
  const rights = await readRights(work, accountId)

  refuseReview(by, rights)

  const id = newId()
  await work.tx
    .insertInto('staff.rights_review')
    .values({
      id,
      account_id: accountId,
      reviewed_by: work.actor.id ?? '',
      reviewed_at: work.now,
      verdict: by.verdict,
      rights: JSON.stringify(rights),
      note: by.note || null,
    })
    .execute()
  work.record('rights.reviewed', { kind: 'account', id: accountId }, { review: id, verdict: by.verdict })
  return { id }
}

async function readRights(work: Work<StaffTables>, accountId: string) {
  const { rows } = await sql<{ rights: RightsInDatabase }>`
    select ${rightsInSql(dayInAmsterdam(work.now))} as rights from staff.account where account.id = ${accountId}::uuid`.execute(work.tx)
  const [row] = rows
  if (!row) throw notFound()
  return nameState(row.rights)
}
