import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { lawInSql } from '#platform/server/law-in-sql.ts'
import type { Law } from '#platform/server/legal-parameter-rules.ts'
import { momentInSql } from '#platform/server/moment-in-sql.ts'
import type { Work } from '#platform/server/work.ts'
import type { AccountPage, AccountRow, AccountsQuery } from '../../contract.ts'
import { dueWhenReviewedUntil, type ReviewTerms, reviewDueOn, reviewTermsOn } from '../reviews/review-rules.ts'
import type { StaffTables } from '../tables.ts'
import { designationsInSql, rolesInSql } from './rights-in-sql.ts'

/** The terms of the review that hold today. Refuses `parameter.missing`. */
export async function loadReviewTerms(work: Work<StaffTables>): Promise<ReviewTerms> {
  const { rows } = await sql<{ law: Law }>`select ${lawInSql} as law`.execute(work.tx)
  return reviewTermsOn(rows[0]?.law ?? { legal: [] }, dayInAmsterdam(work.now))
}

/** The day of the last review of `account`, or of the account itself, as `reviewed.since`; for `left join lateral`. */
export const reviewedInSql = sql`lateral (
  select (coalesce(last.at, account.created_at) at time zone 'Europe/Amsterdam')::date as since, last.at
    from (select staff.last_reviewed_at(account.id) as at) as last) as reviewed`

/** Whether the review of `account` is due on a day. */
export function isDueInSql(today: string, { months, adminMonths }: ReviewTerms) {
  return sql`account.active and reviewed.since <= case
    when exists (select from staff.account_role r where r.account_id = account.id and r.role = 'admin')
    then ${dueWhenReviewedUntil(today, adminMonths)}::date else ${dueWhenReviewedUntil(today, months)}::date end`
}

type FoundRow = Omit<AccountRow, 'reviewDueOn'> & { since: string }

/** Accounts of the own municipalities, by name. The cursor is the id of the last one, so that no name stands in an address. */
export async function findAccounts(work: Work<StaffTables>, query: AccountsQuery): Promise<AccountPage> {
  const today = dayInAmsterdam(work.now)
  const terms = await loadReviewTerms(work)
  const { role, unit, status, waits, after, limit } = query
  const among = [
    sql`staff.works_alongside(account.id)`,
    ...(role ? [sql`exists (select from staff.account_role r where r.account_id = account.id and r.role = ${role})`] : []),
    ...(unit ? [sql`account.unit_id = ${unit}::uuid`] : []),
    ...(status ? [sql`account.active = ${status === 'active'}`] : []),
    ...(waits ? [isDueInSql(today, terms)] : []),
    ...(after ? [sql`(account.name, account.id) > (select a.name, a.id from staff.account a where a.id::text = ${after})`] : []),
  ]
  const { rows } = await sql<FoundRow>`
    select account.id, account.name, account.active, ${rolesInSql} as roles, unit.name as unit,
           (select count(*) from staff.mandate m where m.account_id = account.id and m.valid_from <= ${today}::date
               and (m.valid_to is null or m.valid_to > ${today}::date)) as mandates,
           ${designationsInSql(today)} as designations, ${momentInSql('account.last_sign_in_at')} as "lastSignInAt",
           ${momentInSql('reviewed.at')} as "lastReviewedAt", reviewed.since
      from staff.account left join staff.unit on unit.id = account.unit_id cross join ${reviewedInSql}
     where ${sql.join(among, sql` and `)}
     order by account.name, account.id limit ${sql.lit(limit + 1)}`.execute(work.tx)

  const shown = rows.slice(0, limit).map(({ since, ...row }) => ({ ...row, reviewDueOn: reviewDueOn(since, row.roles, terms) }))
  work.recordLook('accounts.listed', { kind: 'account', id: null }, { shown: shown.map(({ id }) => id) })
  return { rows: shown, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null }
}
