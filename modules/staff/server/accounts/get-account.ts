import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { momentInSql } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AccountFile } from '../../contract.ts'
import { reviewDueOn } from '../reviews/review-rules.ts'
import type { StaffTables } from '../tables.ts'
import { loadReviewTerms, reviewedInSql } from './find-accounts.ts'
import { designationsInSql, mandatesInSql, nameState, type RightsInDatabase, rightsInSql } from './rights-in-sql.ts'

type FoundFile = Omit<AccountFile, 'reviewDueOn' | 'own' | 'seen'> & { since: string; rights: RightsInDatabase }

/** One account of the own municipalities with its rights and where they come from. The look is recorded. Refuses `thing.not-found`. */
export async function getAccount(work: Work<StaffTables>, id: string): Promise<AccountFile> {
  const today = dayInAmsterdam(work.now)
  const terms = await loadReviewTerms(work)
  // Groups are for administrators: for others row security leaves the list empty.
  const { rows } = await sql<FoundFile>`
    select account.id, account.account, account.name, account.demo, account.active,
           ${momentInSql('account.created_at')} as "createdAt", ${momentInSql('account.last_sign_in_at')} as "lastSignInAt",
           (select coalesce(json_agg(json_build_object('role', r.role, 'groups', array(
               select g.group_name from staff.group_role g where g.role = r.role order by g.group_name)) order by r.role), '[]')
              from staff.account_role r where r.account_id = account.id) as roles,
           case when unit.id is not null then json_build_object('id', unit.id, 'code', unit.code, 'name', unit.name, 'compartment', unit.compartment) end as unit,
           json_build_object('id', home.id, 'code', home.code, 'name', home.name) as municipality,
           (select coalesce(json_agg(json_build_object('id', m.id, 'code', m.code, 'name', m.name) order by m.name), '[]')
              from staff.account_municipality also join staff.municipality m on m.id = also.municipality_id
             where also.account_id = account.id) as "alsoFor",
           ${mandatesInSql(today)} as mandates, ${designationsInSql(today)} as designations, ${rightsInSql(today)} as rights, reviewed.since,
           staff.boa_without_training(account.id, ${today}::date) as "boaWithoutTraining",
           (select coalesce(json_agg(json_build_object('id', r.id, 'at', ${momentInSql('r.reviewed_at')}, 'by', by.name, 'verdict', r.verdict,
               'note', r.note) order by r.reviewed_at desc), '[]')
              from staff.rights_review r join staff.account by on by.id = r.reviewed_by where r.account_id = account.id) as reviews
      from staff.account left join staff.unit on unit.id = account.unit_id
      join staff.municipality home on home.id = account.municipality_id cross join ${reviewedInSql}
     where account.id = ${id}::uuid and staff.works_alongside(account.id)`.execute(work.tx)
  const [found] = rows
  if (!found) throw notFound()

  const { since, rights, ...file } = found
  work.recordLook('account.opened', { kind: 'account', id })
  return {
    ...file,
    seen: nameState(rights).seen,
    reviewDueOn: reviewDueOn(
      since,
      file.roles.map(({ role }) => role),
      terms,
    ),
    own: work.actor.id === id,
  }
}
