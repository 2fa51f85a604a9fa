import { sql } from 'kysely'
import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import { IkzContent, type SendIkzSubmission, type WriteIkzSubmission } from '../../contract.ts'
import { type BudgetWork, me, mustHaveCome, takeBudgetFile } from '../work-on-budget.ts'
import { mustBeReady, outgoing } from './approve.ts'
import { type KeepTerms, keepUntil } from './ikz-keep-rules.ts'
import { mustNameNoClient } from './known-names.ts'
import { ikzPlace } from './sealed-columns.ts'

type FromFile = Pick<IkzContent, 'identity' | 'domain' | 'clients' | 'agreements' | 'years'>

/** What the file itself knows of a provider: numbers and amounts, and nobody of its clients. Refuses `thing.not-found`. */
async function fromFile(work: BudgetWork, file: string, provider: string): Promise<FromFile> {
  const { rows } = await sql<FromFile>`
    select json_build_object('name', v.name, 'kvk', v.kvk_number, 'agb', v.agb_code) as identity, i.domain,
           (select count(distinct a.holder_id)::int from pgb.agreement a where a.provider_id = v.id) as clients,
           (select count(*)::int from pgb.agreement a where a.provider_id = v.id) as agreements,
           coalesce((select json_agg(y order by y.year) from (
             select m.year, sum(m.claimed)::bigint as "claimedCents", sum(m.paid)::bigint as "paidCents" from (
               select extract(year from c.period_from)::int as year, c.amount_cents as claimed, 0::bigint as paid
                 from pgb.claim c join pgb.agreement a on a.id = c.agreement_id where a.provider_id = v.id
               union all
               select extract(year from p.paid_on)::int, 0, p.amount_cents
                 from pgb.payment p join pgb.agreement a on a.id = p.agreement_id where a.provider_id = v.id) m group by m.year) y), '[]') as years
      from pgb.provider v join investigations.investigation i on i.id = v.investigation_id
     where v.id = ${provider} and v.investigation_id = ${file}`.execute(work.tx)
  const [found] = rows
  if (!found) throw notFound()
  return found
}

/** Writes the data set of Besluit art. 3.2, sealed as one text. Refuses what `takeBudgetFile` and `mustNameNoClient` refuse. */
export async function writeIkzSubmission(work: BudgetWork, sealer: Sealer, id: string, given: WriteIkzSubmission): Promise<void> {
  const file = await takeBudgetFile(work, id)
  const { provider, withoutMedical, decisions, ...texts } = given
  const known = await fromFile(work, id, provider)
  await mustNameNoClient(work, id, texts)

  const submission = newId()
  const content: IkzContent = { ...texts, decisions, ...known }
  await work.tx
    .insertInto('pgb.ikz_submission')
    .values({
      id: submission,
      investigation_id: id,
      municipality_id: file.municipalityId,
      provider_id: provider,
      content_sealed: sealer.seal(JSON.stringify(content), ikzPlace(submission)),
      without_medical: withoutMedical,
      written_by: me(work),
      written_at: work.now,
    })
    .execute()
  work.record('budget.ikz-written', { kind: 'investigation', id }, { submission })
}

/** Records that it went. Refuses what `takeBudgetFile` and `mustBeReady` refuse, `budget.day-ahead`, `ikz.inform-or-reason`. */
export async function sendIkzSubmission(work: BudgetWork, id: string, submission: string, given: SendIkzSubmission): Promise<void> {
  await takeBudgetFile(work, id)
  mustBeReady(await outgoing(work, 'pgb.ikz_submission', id, submission), given.sentOn)
  const { sentOn, informedOn, notInformedBecause, aggravatedBecause } = given
  mustHaveCome(work, sentOn, 'sentOn')
  if ((informedOn === undefined) === (notInformedBecause === undefined)) throw ruleBroken('ikz.inform-or-reason')
  if (informedOn) mustHaveCome(work, informedOn, 'informedOn')

  const terms = await keepTerms(work)
  await work.tx
    .updateTable('pgb.ikz_submission')
    .set({
      sent_on: sentOn,
      informed_on: informedOn ?? null,
      not_informed_because: notInformedBecause ?? null,
      aggravated_because: aggravatedBecause ?? null,
      keep_until: keepUntil(sentOn, aggravatedBecause !== undefined, terms),
    })
    .where('id', '=', submission)
    .execute()
  work.record('budget.ikz-sent', { kind: 'investigation', id }, { submission, informed: informedOn !== undefined })
}

/** Which municipality a submission is from, and since when it may go. */
export interface IkzFrom {
  municipality: string
  reference: string
  approvedOn: Day
}

/** What was approved, to send along. Refuses `thing.not-found`, `authority.not-approved`, `ikz.destroyed`. */
export async function exportIkzSubmission(
  work: BudgetWork,
  sealer: Sealer,
  id: string,
  submission: string,
): Promise<{ name: string; content: IkzContent; from: IkzFrom }> {
  await takeBudgetFile(work, id)
  const { approved_at: approvedAt } = await outgoing(work, 'pgb.ikz_submission', id, submission)
  if (!approvedAt) throw ruleBroken('authority.not-approved')
  const { rows } = await sql<{ sealed: Buffer | null; reference: string; municipality: string }>`
    select s.content_sealed as sealed, i.reference, m.name as municipality
      from pgb.ikz_submission s join investigations.investigation i on i.id = s.investigation_id join staff.municipality m on m.id = i.municipality_id
     where s.id = ${submission}`.execute(work.tx)
  const [found] = rows
  if (!found?.sealed) throw ruleBroken('ikz.destroyed')

  work.record('budget.ikz-exported', { kind: 'investigation', id }, { submission })
  const { reference, municipality, sealed } = found
  const from = { municipality, reference, approvedOn: dayInAmsterdam(approvedAt) }
  return { name: `ikz-${reference}`, content: openIkz(sealer, submission, sealed), from }
}

export const openIkz = (sealer: Sealer, id: string, sealed: Buffer): IkzContent =>
  IkzContent.parse(JSON.parse(sealer.open(sealed, ikzPlace(id))))

/** How long a submission is kept, as the law says today. */
export async function keepTerms(work: BudgetWork): Promise<KeepTerms> {
  const today = dayInAmsterdam(work.now)
  const { rows } = await sql<{ key: string; value: string }>`
    select l.key, l.value from platform.legal_parameter l
     where l.key in ('ikz-keep', 'ikz-keep-aggravated') and l.valid_from <= ${today} and (l.valid_to is null or ${today} < l.valid_to)`.execute(
    work.tx,
  )
  const of = (wanted: string) => {
    const found = rows.find(({ key }) => key === wanted)
    if (!found) throw new Error(`legal parameter ${wanted} is missing`)
    return Number(found.value)
  }
  return { months: of('ikz-keep'), aggravatedMonths: of('ikz-keep-aggravated') }
}
