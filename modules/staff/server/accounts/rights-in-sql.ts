import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Day } from '#platform/contract/calendar.ts'
import type { Rights, Role } from '../../contract.ts'

const period = (thing: string, today: Day) => sql`
  'from', ${sql.raw(thing)}.valid_from, 'lastDay', ${sql.raw(thing)}.valid_to - 1,
  'holds', case when ${sql.raw(thing)}.valid_from > ${today}::date then 'coming' when ${sql.raw(thing)}.valid_to <= ${today}::date then 'lapsed' else 'now' end`

/** The mandates of `account` as JSON, in order of their first day. */
export const mandatesInSql = (today: Day, which: 'all' | 'not-lapsed' = 'all') => sql`
  coalesce((select json_agg(json_build_object('id', m.id, 'addressee', m.addressee, 'partKinds', m.part_kinds, 'upToCents', m.up_to_cents,
      'source', m.source, ${period('m', today)}) order by m.valid_from, m.id)
    from staff.mandate m where m.account_id = account.id ${which === 'all' ? sql`` : sql`and (m.valid_to is null or m.valid_to > ${today}::date)`}), '[]')`

/** The designations of `account` as JSON, in order of their first day. */
export const designationsInSql = (today: Day, which: 'all' | 'not-lapsed' = 'all') => sql`
  coalesce((select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'number', d.number, 'source', d.source,
      ${period('d', today)}) order by d.valid_from, d.id)
    from staff.designation d where d.account_id = account.id ${which === 'all' ? sql`` : sql`and (d.valid_to is null or d.valid_to > ${today}::date)`}), '[]')`

/** The roles of `account`, in order of the alphabet. */
export const rolesInSql = sql<Role[]>`array(select r.role from staff.account_role r where r.account_id = account.id order by r.role)`

/** Everything that somebody may do now or from a coming day, as JSON; with the last review, so that two people do not confirm the same. */
export const rightsInSql = (today: Day) => sql`json_build_object(
  'roles', ${rolesInSql},
  'unit', (select u.name from staff.unit u where u.id = account.unit_id),
  'municipalities', array(
    select m.name from staff.municipality m where m.id = account.municipality_id or m.id in (
      select also.municipality_id from staff.account_municipality also where also.account_id = account.id) order by m.name),
  'mandates', ${mandatesInSql(today, 'not-lapsed')},
  'designations', ${designationsInSql(today, 'not-lapsed')},
  'lastReview', (select r.id from staff.rights_review r where r.account_id = account.id order by r.reviewed_at desc limit 1))`

export type RightsInDatabase = Omit<Rights, 'seen'> & { lastReview: string | null }

/** The rights with a name for their state, so that who confirms them says which state was seen. */
export function nameState({ lastReview, ...rights }: RightsInDatabase): Rights {
  return {
    ...rights,
    seen: createHash('sha256')
      .update(JSON.stringify([rights, lastReview]))
      .digest('base64url'),
  }
}
