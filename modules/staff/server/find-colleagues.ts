import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Work } from '#platform/server/work.ts'
import type { Addressee, Colleague, Role } from '../contract.ts'
import { rolesInSql } from './accounts/rights-in-sql.ts'
import type { StaffTables } from './tables.ts'

/** Active colleagues of the own municipalities, by name; only those with a role when one is given. */
export async function findColleagues(work: Work<StaffTables>, role?: Role): Promise<Colleague[]> {
  const rows = await work.tx
    .selectFrom('staff.account as account')
    .leftJoin('staff.unit as unit', 'unit.id', 'account.unit_id')
    .select(['account.id', 'account.name', 'unit.name as unit'])
    .select(rolesInSql.as('roles'))
    .where('account.active', '=', true)
    .where(sql<boolean>`(account.municipality_id = any (staff.actor_municipalities())
      or exists (select from staff.account_municipality m where m.account_id = account.id and m.municipality_id = any (staff.actor_municipalities())))`)
    .$if(role !== undefined, (query) =>
      query.where((where) =>
        where.exists(
          where
            .selectFrom('staff.account_role as r')
            .select('r.role')
            .whereRef('r.account_id', '=', 'account.id')
            .where('r.role', '=', role as Role),
        ),
      ),
    )
    .orderBy('account.name')
    .execute()
  return rows
}

export interface Mandate {
  id: string
  addressee: Addressee
  partKinds: string[]
  upToCents: number | null
}

/** The mandates that the one who asks holds today. */
export async function mandatesOfActor(work: Work<StaffTables>): Promise<Mandate[]> {
  const today = dayInAmsterdam(work.now)
  const rows = await work.tx
    .selectFrom('staff.mandate')
    .select(['id', 'addressee', 'part_kinds', 'up_to_cents'])
    .where('account_id', '=', work.actor.id)
    .where('valid_from', '<=', today)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', today)]))
    .execute()
  return rows.map((row) => ({ id: row.id, addressee: row.addressee, partKinds: row.part_kinds, upToCents: row.up_to_cents }))
}

/**
 * The unit and roles of an active colleague; undefined when there is no such account, or no longer.
 * @param municipality its id: only when the colleague works for it
 */
export async function findColleague(
  work: Work<StaffTables>,
  id: string,
  municipality?: string,
): Promise<{ id: string; unitId: string | null; roles: Role[] } | undefined> {
  return work.tx
    .selectFrom('staff.account as account')
    .select(['account.id', 'account.unit_id as unitId'])
    .select(rolesInSql.as('roles'))
    .where('account.id', '=', id)
    .where('account.active', '=', true)
    .$if(municipality !== undefined, (query) => query.where(sql<boolean>`staff.works_for(account.id, ${municipality})`))
    .executeTakeFirst()
}
