import { type RawBuilder, sql } from 'kysely'
import { momentInSql } from '#platform/server/moment-in-sql.ts'
import type { Work } from '#platform/server/work.ts'
import type { DoneReview, DoneReviews, ReviewsQuery } from '../../contract.ts'
import { colleagueInSql } from '../colleague-in-sql.ts'
import type { StaffTables } from '../tables.ts'

/** Who confirmed which rights of whom, newest first; or only what still has to change. */
export async function findDoneReviews(work: Work<StaffTables>, { year, state, after, limit }: ReviewsQuery): Promise<DoneReviews> {
  const rows = await read(
    work,
    [
      ...(year ? [inYear(year)] : []),
      ...(state
        ? [
            sql`r.verdict = 'to-change' and not exists (
              select from staff.rights_review later where later.account_id = r.account_id and later.reviewed_at > r.reviewed_at)`,
          ]
        : []),
      ...(after
        ? [
            sql`(r.reviewed_at, r.id) < (select before.reviewed_at, before.id from staff.rights_review before where before.id::text = ${after})`,
          ]
        : []),
    ],
    sql`order by r.reviewed_at desc, r.id desc limit ${sql.lit(limit + 1)}`,
  )
  const shown = rows.slice(0, limit)
  work.recordLook('rights.reviews-listed', { kind: 'rights-reviews', id: null }, { shown: shown.map(({ id }) => id) })
  return { rows: shown, next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null }
}

/** All reviews of a year, in the order in which they were done, for the auditor. */
export const findReviewsOfYear = (work: Work<StaffTables>, year: number): Promise<DoneReview[]> =>
  read(work, [inYear(year)], sql`order by r.reviewed_at, r.id`)

const inYear = (year: number) =>
  sql`r.reviewed_at >= ${`${year}-01-01`}::timestamp at time zone 'Europe/Amsterdam' and r.reviewed_at < ${`${year + 1}-01-01`}::timestamp at time zone 'Europe/Amsterdam'`

async function read(work: Work<StaffTables>, among: readonly RawBuilder<unknown>[], order: RawBuilder<unknown>): Promise<DoneReview[]> {
  const { rows } = await sql<DoneReview>`
    select r.id, ${sql.raw(colleagueInSql('r.account_id'))} as account, ${sql.raw(colleagueInSql('r.reviewed_by'))} as by,
           ${momentInSql('r.reviewed_at')} as at, r.verdict, r.note, r.rights
      from staff.rights_review r where ${sql.join([sql`true`, ...among], sql` and `)} ${order}`.execute(work.tx)
  return rows
}
