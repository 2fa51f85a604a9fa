import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { momentInSql } from '#platform/server/moment-in-sql.ts'
import type { Work } from '#platform/server/work.ts'
import type { DueReviews, Role } from '../../contract.ts'
import { isDueInSql, loadReviewTerms, reviewedInSql } from '../accounts/find-accounts.ts'
import { nameState, type RightsInDatabase, rightsInSql } from '../accounts/rights-in-sql.ts'
import type { StaffTables } from '../tables.ts'
import { reviewDueOn } from './review-rules.ts'

interface FoundRow {
  id: string
  name: string
  since: string
  lastReviewedAt: string | null
  rights: RightsInDatabase & { roles: Role[] }
}

/** Whose rights the asker has to look at, by name: an administrator everybody's of the own municipalities but the own, a coordinator those of the own unit. */
export async function findDueReviews(
  work: Work<StaffTables>,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<DueReviews> {
  const { actor } = work
  const today = dayInAmsterdam(work.now)
  const terms = await loadReviewTerms(work)
  const among = [
    sql`staff.works_alongside(account.id)`,
    isDueInSql(today, terms),
    sql`account.id <> ${actor.id}::uuid`,
    ...(actor.roles.includes('admin') ? [] : [sql`account.unit_id = ${actor.unitId}::uuid`]),
    ...(after ? [sql`(account.name, account.id) > (select a.name, a.id from staff.account a where a.id::text = ${after})`] : []),
  ]
  const { rows } = await sql<FoundRow>`
    select account.id, account.name, reviewed.since, ${momentInSql('reviewed.at')} as "lastReviewedAt", ${rightsInSql(today)} as rights
      from staff.account cross join ${reviewedInSql}
     where ${sql.join(among, sql` and `)}
     order by account.name, account.id limit ${sql.lit(limit + 1)}`.execute(work.tx)

  const shown = rows.slice(0, limit).map(({ id, name, since, lastReviewedAt, rights }) => ({
    account: { id, name },
    dueOn: reviewDueOn(since, rights.roles, terms),
    lastReviewedAt,
    rights: nameState(rights),
  }))
  work.recordLook('rights.due-listed', { kind: 'rights-reviews', id: null }, { shown: shown.map(({ account }) => account.id) })
  return { rows: shown, next: rows.length > limit ? (shown.at(-1)?.account.id ?? null) : null }
}
