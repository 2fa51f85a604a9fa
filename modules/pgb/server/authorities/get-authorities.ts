import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Authorities, AuthorityStep, IkzSubmission, Receipt, Warning } from '../../contract.ts'
import type { BudgetWork } from '../work-on-budget.ts'
import { keepTerms, openIkz } from './ikz.ts'
import { yearlyLooks } from './ikz-keep-rules.ts'
import { designationFor } from './warnings.ts'

const provider = `(select json_build_object('id', v.id, 'name', v.name) from pgb.provider v where v.id = s.provider_id)`
const sending = (answered: string) =>
  sql.raw(`s.id, ${provider} as provider, case when s.withdrawn_because is not null then 'withdrawn' when ${answered} then 'answered'
    when s.sent_on is not null then 'sent' when s.approved_at is not null then 'approved' else 'written' end as state,
  ${colleagueInSql('s.written_by')} as "writtenBy", ${moment('s.written_at')} as "writtenAt", ${colleagueInSql('s.approved_by')} as "approvedBy",
  ${moment('s.approved_at')} as "approvedAt", s.sent_on as "sentOn", s.withdrawn_because as "withdrawnBecause",
  s.approved_at is null and s.withdrawn_because is null and pgb.approves(s.investigation_id, s.written_by) as "mayApprove"`)

/** Everything that leaves a file for an authority, and the money that came back. Refuses `thing.not-found`. */
export async function getAuthorities(work: BudgetWork, sealer: Sealer, id: string): Promise<Authorities> {
  const there = await work.tx.selectFrom('pgb.inquiry').select('kind').where('investigation_id', '=', id).executeTakeFirst()
  if (!there) throw notFound()
  work.recordLook('budget.authorities-read', { kind: 'investigation', id })

  const designation = await designationFor(work, id)
  const providers = await work.tx
    .selectFrom('pgb.provider')
    .select(['id', 'name'])
    .where('investigation_id', '=', id)
    .orderBy('name')
    .execute()
  const { rows: supervisors } = await sql<{
    id: string
    name: string
  }>`select s.id, s.name from pgb.supervisors_for(${id}, ${designation}) s`.execute(work.tx)
  const { rows: steps } = await sql<AuthorityStep>`
    select ${sending('s.answered_on is not null')}, s.kind, s.ground, s.reason, s.gives, s.their_reference as "theirReference",
           s.answered_on as "answeredOn", s.answer
      from pgb.authority_step s where s.investigation_id = ${id} order by s.written_at desc, s.id`.execute(work.tx)
  const receipts = await receiptsOf(work, id)
  const { rows: settled } = await sql<{ cents: string | null }>`
    select o.recovered_cents as cents from investigations.outcome o where o.investigation_id = ${id}`.execute(work.tx)
  const settledCents = settled[0]?.cents ?? null
  return {
    providers,
    supervisors,
    steps,
    submissions: await submissionsOf(work, sealer, id),
    warnings: await warningsOf(work, id),
    receipts,
    settledCents: settledCents === null ? null : Number(settledCents),
    receivedCents: receipts.reduce((sum, { cents }) => sum + cents, 0),
  }
}

async function submissionsOf(work: BudgetWork, sealer: Sealer, id: string): Promise<IkzSubmission[]> {
  const terms = await keepTerms(work)
  const today = dayInAmsterdam(work.now)
  const { rows } = await sql<Omit<IkzSubmission, 'content' | 'looks'> & { sealed: Buffer | null }>`
    select ${sending('false')}, s.content_sealed as sealed, s.informed_on as "informedOn", s.not_informed_because as "notInformedBecause",
           s.aggravated_because as "aggravatedBecause", s.keep_until as "keepUntil", pgb.ikz_look_due(s.id, ${today}::date) as "lookDue",
           pgb.looks_after(s.investigation_id) as "mayLook", coalesce((select json_agg(json_build_object('dueOn', l.due_on, 'on', l.looked_on,
             'by', ${sql.raw(colleagueInSql('l.looked_by'))}, 'keeps', l.keeps, 'reason', l.reason) order by l.due_on desc)
             from pgb.ikz_look l where l.submission_id = s.id), '[]') as looked
      from pgb.ikz_submission s where s.investigation_id = ${id} order by s.written_at desc, s.id`.execute(work.tx)
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    content: sealed && openIkz(sealer, row.id, sealed),
    looks: row.sentOn && row.keepUntil ? yearlyLooks(row.sentOn, row.keepUntil, terms) : [],
  }))
}

async function warningsOf(work: BudgetWork, id: string): Promise<Warning[]> {
  const { rows } = await sql<Warning>`
    select s.id, ${sql.raw(provider)} as provider, s.conviction, ${sql.raw(colleagueInSql('s.convinced_by'))} as "convincedBy", s.convinced_on as "convincedOn",
           case when s.withdrawn_because is not null then 'withdrawn' when s.registered_on is not null then 'registered' when c.id is null then 'convinced'
             when c.agrees is null then 'submitted' when not c.agrees then 'not-agreed' when c.told_igj_on is null then 'agreed' else 'ready' end as state,
           case when c.id is not null then json_build_object('supervisor', ${sql.raw(colleagueInSql('c.supervisor_id'))}, 'facts', c.facts,
             'submittedAt', ${sql.raw(moment('c.submitted_at'))}, 'agrees', c.agrees, 'reasons', c.reasons, 'toldIgjOn', c.told_igj_on) end as check,
           s.informed_on as "informedOn", s.not_informed_because as "notInformedBecause", s.registered_on as "registeredOn",
           s.stands_until as "standsUntil", s.stands_ground as "standsGround", s.withdrawn_because as "withdrawnBecause"
      from pgb.warning s left join pgb.warning_check c on c.warning_id = s.id
     where s.investigation_id = ${id} order by s.convinced_on desc, s.id`.execute(work.tx)
  return rows
}

async function receiptsOf(work: BudgetWork, id: string): Promise<Receipt[]> {
  const { rows } = await sql<Omit<Receipt, 'cents'> & { cents: string }>`
    select r.id, r.received_on as "receivedOn", r.amount_cents as cents, r.payer, r.ground, r.source_system as "sourceSystem", r.note, r.corrects_id as corrects,
           exists (select from pgb.receipt c where c.corrects_id = r.id) as corrected, ${sql.raw(colleagueInSql('r.recorded_by'))} as "recordedBy"
      from pgb.receipt r where r.investigation_id = ${id} order by r.received_on desc, r.recorded_at desc, r.id`.execute(work.tx)
  return rows.map((row) => ({ ...row, cents: Number(row.cents) }))
}
