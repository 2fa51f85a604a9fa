import { sql } from 'kysely'
import { partyNameInSql } from '#modules/parties/server/index.ts'
import { disclosuresOf } from '#modules/privacy/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { ProviderInvestigation } from '../../contract.ts'
import type { BudgetWork } from '../work-on-budget.ts'
import { INTERIM_ADVICE } from './interim-advice.ts'
import { holdingOn } from './interim-advice-rules.ts'

const name = sql.raw(partyNameInSql('h.person_id', 'null'))

const clients = sql`coalesce((select json_agg(json_build_object('id', h.id, 'name', ${name},
    'birthDate', (select p.birth_date from parties.person p where p.id = h.person_id), 'because', h.because, 'result', h.result, 'resultNote', h.result_note,
    'ownFile', (select json_build_object('id', o.id, 'reference', o.reference) from investigations.investigation o where o.id = h.own_investigation_id),
    'agreements', (select count(*) from pgb.agreement a where a.holder_id = h.id),
    'paidCents', coalesce(paid.cents, 0),
    'removable', used.id is null, 'revision', h.revision)
    order by ${name}, h.id) from pgb.holder h
    left join pgb.paid_per_holder(q.investigation_id) paid on paid.holder_id = h.id
    left join (select distinct u.id from pgb.holders_in_use(q.investigation_id) u(id)) used on used.id = h.id where h.investigation_id = q.investigation_id), '[]')`

/** The clients of a provider, phases, interim advice and hours. Refuses `thing.not-found`. */
export async function getProviderInvestigation(work: BudgetWork, id: string): Promise<ProviderInvestigation> {
  const { rows } = await sql<Omit<ProviderInvestigation, 'approvedForWorkAndIncome'>>`
    select ${clients} as clients,
           coalesce((select json_agg(json_build_object('id', f.id, 'position', f.position, 'title', f.title, 'goal', f.goal, 'from', f.planned_from,
               'to', f.planned_to, 'doneOn', f.done_on, 'result', f.result, 'revision', f.revision) order by f.position)
             from pgb.phase f where f.investigation_id = q.investigation_id), '[]') as phases,
           coalesce((select json_agg(json_build_object(${sql.raw(INTERIM_ADVICE)}) order by v.sent_at desc, v.id)
             from pgb.interim_advice v where v.investigation_id = q.investigation_id), '[]') as "interimAdvices",
           coalesce((select json_agg(json_build_object('month', m.month, 'minutes', m.minutes) order by m.month)
             from pgb.hours_of(q.investigation_id) m), '[]') as hours
      from pgb.inquiry q where q.investigation_id = ${id}`.execute(work.tx)
  const [found] = rows
  if (!found) throw notFound()

  work.recordLook('budget.clients-read', { kind: 'investigation', id })
  const approved = holdingOn(dayInAmsterdam(work.now), await disclosuresOf(work, 'investigation', id))
  return { ...found, approvedForWorkAndIncome: approved.map(({ ground, what, until }) => ({ ground, what, until })) }
}
