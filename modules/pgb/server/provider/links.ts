import { sql } from 'kysely'
import { partyNameInSql } from '#modules/parties/server/index.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Net, RecordLink, WithdrawLink } from '../../contract.ts'
import { type BudgetWork, me, mustHaveCome, takeBudgetFile } from '../work-on-budget.ts'
import { type NetFact, netOf } from './net-rules.ts'

/** Records that two are linked, with the source. Refuses what `takeBudgetFile` refuses, `budget.day-ahead`, `link.names-itself`. */
export async function recordLink(work: BudgetWork, id: string, given: RecordLink): Promise<void> {
  const file = await takeBudgetFile(work, id)
  mustHaveCome(work, given.seenOn, 'seenOn')
  if (given.fromKind === given.toKind && given.fromName.toLowerCase() === given.toName.toLowerCase()) throw ruleBroken('link.names-itself')

  const link = newId()
  await work.tx
    .insertInto('pgb.link')
    .values({
      id: link,
      investigation_id: id,
      municipality_id: file.municipalityId,
      from_kind: given.fromKind,
      from_name: given.fromName,
      to_kind: given.toKind,
      to_name: given.toName,
      relation: given.relation,
      source: given.source,
      seen_on: given.seenOn,
      recorded_by: me(work),
      recorded_at: work.now,
    })
    .execute()
  work.record('budget.link-recorded', { kind: 'investigation', id }, { link, relation: given.relation })
}

/** Withdraws a link that does not hold, with the reason; what stood stays. Refuses what `takeBudgetFile` refuses, `thing.not-found`. */
export async function withdrawLink(work: BudgetWork, id: string, link: string, { because }: WithdrawLink): Promise<void> {
  await takeBudgetFile(work, id)
  const { numUpdatedRows } = await work.tx
    .updateTable('pgb.link')
    .set({ withdrawn_because: because, withdrawn_by: me(work) })
    .where('id', '=', link)
    .where('investigation_id', '=', id)
    .where('withdrawn_because', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
  work.record('budget.link-withdrawn', { kind: 'investigation', id }, { link })
}

const client = `coalesce(${partyNameInSql('h.person_id', 'null')}, '…')`
const representative = `coalesce(${partyNameInSql('h.representative_person_id', 'null')}, '…')`

/** Who is linked to whom: from the data that were read in, and what somebody recorded. Refuses `thing.not-found`. */
export async function readNet(work: BudgetWork, id: string): Promise<Net> {
  const { rows } = await sql<NetFact>`
    select null::uuid as id, 'client' as "fromKind", ${sql.raw(client)} as "fromName", 'gets-care-from' as relation, 'provider' as "toKind", v.name as "toName",
           'Zorgovereenkomst (' || string_agg(distinct a.source_system, ', ') || ')' as source, null::date as "seenOn"
      from pgb.agreement a join pgb.holder h on h.id = a.holder_id join pgb.provider v on v.id = a.provider_id
     where a.investigation_id = ${id} group by h.id, v.id
    union all
    select null, 'provider', v.name, 'is-paid-on', 'account', '… ' || c.ending, 'Betalingen (' || string_agg(distinct p.source_system, ', ') || ')', null
      from pgb.payments_to_accounts(${id}) p join pgb.account c on c.id = p.account_id join pgb.provider v on v.id = p.provider_id group by v.id, c.id
    union all
    select null, 'person', ${sql.raw(representative)}, 'represents', 'client', ${sql.raw(client)}, 'Vastgelegd bij de cliënt', null
      from pgb.holder h where h.investigation_id = ${id} and h.representative_person_id is not null
    union all
    select l.id, l.from_kind, l.from_name, l.relation, l.to_kind, l.to_name, l.source, l.seen_on
      from pgb.link l where l.investigation_id = ${id} and l.withdrawn_because is null`.execute(work.tx)
  const there = await work.tx.selectFrom('pgb.inquiry').select('kind').where('investigation_id', '=', id).executeTakeFirst()
  if (!there) throw notFound()
  work.recordLook('budget.links-read', { kind: 'investigation', id })
  return netOf(rows)
}
