import { sql } from 'kysely'
import { addDays, type Day } from '#platform/contract/calendar.ts'

/** So long before its last day an agreement is said to lapse soon. */
const LAPSES_SOON_DAYS = 60

/** How an agreement stands on a day; the same as `standingOf` of the rules. */
export const standingInSql = (alias: 'a' | 'r', today: Day) => sql<string>`case
  when ${at(alias, 'state')} = 'draft' then 'draft' when ${at(alias, 'state')} = 'ended' then 'ended'
  when ${today}::date < ${at(alias, 'valid_from')} then 'coming' when ${today}::date >= ${at(alias, 'valid_to')} then 'lapsed'
  when ${at(alias, 'valid_to')} <= ${addDays(today, LAPSES_SOON_DAYS)}::date and not exists (
    select from privacy.sharing_agreement n where n.replaces_id = ${at(alias, 'id')} and n.state = 'in-force') then 'lapsing'
  else 'in-force' end`

/** A row of the list, from `privacy.sharing_agreement a`. */
export const agreementColumns = (
  today: Day,
) => sql`a.id, a.reference, a.title, a.purpose, a.route, ${standingInSql('a', today)} as standing,
  a.valid_from as "validFrom", (a.valid_to - 1)::text as "lastDay",
  coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'kind', p.kind) order by p.name)
    from privacy.agreement_partner g join privacy.partner p on p.id = g.partner_id where g.agreement_id = a.id), '[]') as partners`

const at = (alias: 'a' | 'r', column: string) => sql.ref(`${alias}.${column}`)
