import { sql } from 'kysely'
import { partyNameInSql } from '#modules/parties/server/index.ts'
import { colleagueInSql, mandatesOfActor } from '#modules/staff/server/index.ts'
import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { LAW_IN_SQL } from '#platform/server/law-in-sql.ts'
import { parameterOn } from '#platform/server/legal-parameter-rules.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { FoundSuspension, SuspensionWork } from './found-suspension.ts'
import { termSourceOf } from './letter-law.ts'
import { readLetters } from './read-letters.ts'
import { LONGEST, termOn, whatIsMissing } from './suspension-rules.ts'

type Settled = 'term' | 'missing' | 'mandates' | 'longest' | 'senderKnown'
type Row = Omit<FoundSuspension, Settled | 'letters'> & { startsOn: Day | null; endsOn: Day | null }

const agreement = (
  alias: string,
) => `json_build_object('id', ${alias}.id, 'reference', ${alias}.source_reference, 'providerId', ${alias}.provider_id,
  'provider', (select v.name from pgb.provider v where v.id = ${alias}.provider_id), 'validFrom', ${alias}.valid_from, 'validTo', ${alias}.valid_to)`

const READ = `
  select s.id, s.reference, s.state, s.investigation_id as "investigationId", s.municipality_id as "municipalityId", s.drafted_by as "draftedBy",
    (select m.name from staff.municipality m where m.id = s.municipality_id) as municipality,
    (select json_build_object('address', m.letter_address, 'phone', m.letter_phone) from staff.municipality m where m.id = s.municipality_id) as sender,
    case when i.id is not null and investigations.sees_file(i.id) then json_build_object('id', i.id, 'reference', i.reference) end as file,
    coalesce(case i.domain when 'youth-act' then 'youth-act' when 'wmo' then 'wmo' end, b.law, 'wmo') as law,
    json_build_object('id', h.id, 'name', ${partyNameInSql('h.person_id', 'null')}, 'birthDate', (select p.birth_date from parties.person p where p.id = h.person_id)) as holder,
    case when b.id is not null then json_build_object('id', b.id, 'reference', b.source_reference, 'product', b.product, 'validFrom', b.valid_from, 'validTo', b.valid_to) end as budget,
    coalesce((select json_agg(${agreement('g')} order by g.valid_from, g.id) from pgb.suspended_agreement a join pgb.agreement g on g.id = a.agreement_id where a.suspension_id = s.id), '[]') as agreements,
    case when s.state = 'draft' then coalesce((select json_agg(${agreement('g')} order by g.valid_from, g.id) from pgb.agreement g where g.budget_id = s.budget_id and g.holder_id = s.holder_id
      and not exists (select from pgb.suspended_agreement a where a.suspension_id = s.id and a.agreement_id = g.id)), '[]') else '[]' end as "otherAgreements",
    s.scope, s.part_description as "partDescription", s.ground, s.reasons,
    coalesce((select json_agg(json_build_object('fact', f.fact, 'source', f.source, 'howChecked', f.how_checked,
      'cameFrom', f.came_from, 'sourceNamed', f.source_named, 'unnamedBecause', f.unnamed_because) order by f.position) from pgb.suspension_fact f where f.suspension_id = s.id), '[]') as facts,
    pgb.safety_of(s.id) as safety,
    s.continuity, s.continues_by as "continuesBy", s.continues_from as "continuesFrom", s.lighter_means as "lighterMeans", s.consequences,
    s.heard_on as "heardOn", s.view, s.view_weighed as "viewWeighed", s.urgency_exception as "urgencyException", s.urgency_reasons as "urgencyReasons", s.proposed_from as "proposedFrom",
    ${colleagueInSql('s.proposed_by')} as "proposedBy", ${moment('s.proposed_at')} as "proposedAt",
    case when s.decided_by is not null then json_build_object('by', ${colleagueInSql('s.decided_by')}, 'at', ${moment('s.decided_at')}, 'reasons', s.decision_reasons) end as decision,
    (s.decided_at at time zone 'Europe/Amsterdam')::date as "decidedOn",
    s.letter_sent_on as "letterSentOn", s.provider_told_on as "providerToldOn", s.asked_svb_on as "askedSvbOn", encode(s.asked_digest, 'hex') as "askedDigest",
    s.confirmed_on as "confirmedOn", s.confirmed_as as "confirmedAs", s.starts_on as "startsOn", s.ends_on as "endsOn",
    case when s.end_kind is not null then json_build_object('kind', s.end_kind, 'reasons', s.end_reasons, 'by', ${colleagueInSql('s.end_proposed_by')},
      'decidedBy', ${colleagueInSql('s.end_decided_by')}, 'endedOn', s.ended_on) end as "end",
    s.end_asked_svb_on as "endAskedSvbOn", s.end_confirmed_on as "endConfirmedOn", s.withdrawn_because as "withdrawnBecause",
    coalesce((select json_agg(json_build_object('id', w.id, 'agreementId', w.agreement_id, 'provider', (select v.name from pgb.agreement g join pgb.provider v on v.id = g.provider_id where g.id = w.agreement_id),
      'periodFrom', w.period_from, 'periodTo', w.period_to, 'amountCents', w.amount_cents, 'source', w.source, 'fromClaim', w.claim_id is not null, 'decision', w.decision,
      'because', w.decision_because, 'paidOn', w.paid_on,
      'payments', coalesce((select json_agg(json_build_object('id', p.id, 'paidOn', p.paid_on, 'amountCents', p.amount_cents) order by p.paid_on, p.id) from pgb.payment p
        where w.decision = 'pay' and w.paid_on is null and p.agreement_id = w.agreement_id and p.paid_on >= s.starts_on and p.amount_cents = w.amount_cents), '[]'))
      order by w.period_from, w.id) from pgb.withheld w where w.suspension_id = s.id), '[]') as withheld,
    coalesce((select json_agg(json_build_object('moment', r.moment, 'because', r.because, 'by', ${colleagueInSql('r.returned_by')}, 'at', ${moment('r.returned_at')}) order by r.returned_at desc)
      from pgb.suspension_return r where r.suspension_id = s.id), '[]') as returns,
    investigations.works_on(s.investigation_id) as works, pgb.decides_suspension(s.id) as decides, pgb.conflict_declared(s.id) as knows,
    s.end_proposed_by is not distinct from platform.actor_id() as "proposedEnd", s.revision, ${LAW_IN_SQL} as "legal"
  from pgb.suspension s join pgb.holder h on h.id = s.holder_id
  left join investigations.investigation i on i.id = s.investigation_id
  left join pgb.budget b on b.id = s.budget_id`

/** A suspension with everything that it rests on, for who works on the file or decides. Refuses `thing.not-found`. */
export async function readSuspension(work: SuspensionWork, id: string): Promise<FoundSuspension> {
  const { rows } = await sql<Row>`${sql.raw(READ)} where s.id = ${id}`.execute(work.tx)
  const [row] = rows
  if (!row) throw notFound()
  const found = { ...row, ...(await settle(work, row)) }
  return { ...found, letters: await readLetters(work, found) }
}

async function settle(work: SuspensionWork, row: Row): Promise<Pick<FoundSuspension, Settled>> {
  const { startsOn, endsOn, legal, proposedFrom } = row
  const today = dayInAmsterdam(work.now)
  const { value, source } = parameterOn(legal, LONGEST, startsOn ?? proposedFrom ?? today)
  const held = row.decides ? await mandatesOfActor(work) : []
  return {
    term: startsOn && endsOn ? termOn({ startsOn, endsOn }, today) : null,
    missing: row.state === 'draft' ? whatIsMissing(row, today) : [],
    mandates: held.filter(({ addressee }) => addressee === 'social-development').flatMap(({ partKinds }) => partKinds),
    longest: { weeks: value, source: termSourceOf(row, source) },
    senderKnown: row.sender.address !== '' && row.sender.phone !== '',
  }
}
