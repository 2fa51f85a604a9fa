import { partyInSql } from '#modules/parties/server/index.ts'
import { colleagueInSql, municipalityInSql } from '#modules/staff/server/index.ts'
import { LAW_IN_SQL } from '#platform/server/law-in-sql.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { all, one, time } from './part-in-sql.ts'

const staff = `coalesce((select json_agg(${colleagueInSql('s.id')} order by s.position) from unnest(r.staff) with ordinality as s(id, position)), '[]')`

const homeVisit = `'id', r.id, 'regime', r.regime, 'ground', r.ground, 'groundKnownOn', r.ground_known_on, 'lighterMeans', r.lighter_means,
  'announced', r.announced, 'unannouncedBecause', r.unannounced_because, 'plannedOn', r.planned_on, 'staff', ${staff}, 'visitedOn', r.visited_on,
  'startedAt', ${time('r.started_at')}, 'endedAt', ${time('r.ended_at')}, 'consentGiven', r.consent_given, 'toldPurpose', r.told_purpose,
  'toldConsequence', r.told_consequence, 'consentHow', r.consent_how, 'withdrawnAt', ${time('r.withdrawn_at')}, 'rooms', r.rooms,
  'copySentOn', r.copy_sent_on, 'cancelledBecause', r.cancelled_because`

const observation = `'id', o.id, 'observedOn', o.observed_on, 'fromTime', ${time('o.from_time')}, 'toTime', ${time('o.to_time')}, 'place', o.place,
  'observer', ${colleagueInSql('o.observer_id')}, 'fact', o.fact`
const observationPlan = `'id', r.id, 'reason', r.reason, 'lighterMeans', r.lighter_means, 'place', r.place, 'most', r.most, 'until', r.until,
  'hours', r.hours, 'requestedBy', ${colleagueInSql('r.requested_by')}, 'authorisedBy', ${colleagueInSql('r.authorised_by')},
  'authorisedAt', ${moment('r.authorised_at')}, 'observations', coalesce((select json_agg(json_build_object(${observation})
    order by o.observed_on, o.from_time, o.id) from investigations.observation o where o.plan_id = r.id), '[]')`

const finding = `'id', r.id, 'kind', r.kind, 'supports', r.supports, 'content', r.content, 'source', r.source, 'foundOn', r.found_on,
  'homeVisitId', r.home_visit_id, 'seenAt', ${time('r.seen_at')}, 'recordedBy', ${colleagueInSql('r.recorded_by')}, 'changedAt', ${moment('r.changed_at')},
  'withdrawnBecause', r.withdrawn_because, 'putOn', r.put_on, 'reply', r.reply, 'weighed', r.weighed`

const noShowSteps = `coalesce((select json_agg(json_build_object('step', n.step, 'doneOn', n.done_on, 'result', n.result)
  order by array_position(array['call', 'letter', 'neighbourhood-team'], n.step)) from investigations.no_show_step n where n.hearing_id = r.id), '[]')`
const hearing = `'id', r.id, 'purpose', r.purpose, 'invitedOn', r.invited_on, 'plannedAt', ${moment('r.planned_at')}, 'way', r.way,
  'rightsNotice', r.rights_notice, 'interpreter', r.interpreter, 'helper', r.helper, 'attendance', r.attendance, 'heldOn', r.held_on,
  'cautionAt', ${moment('r.caution_at')}, 'cautionBy', ${colleagueInSql('r.caution_by')}, 'statement', r.statement, 'reportSentOn', r.report_sent_on,
  'correctionUntil', r.correction_until, 'correction', r.correction, 'agreedOn', r.agreed_on, 'noShowSteps', ${noShowSteps}`

const weighing = `'suitable', r.suitable, 'necessary', r.necessary, 'balanced', r.balanced, 'circumstances', r.circumstances,
  'consequences', r.consequences, 'ownShare', r.own_share, 'helpOffered', r.help_offered, 'careContinuity', r.care_continuity, 'culpability', r.culpability,
  'culpabilityFacts', r.culpability_facts, 'disadvantageCents', r.disadvantage_cents, 'prosecutorAskedOn', r.prosecutor_asked_on,
  'prosecutorAnswer', r.prosecutor_answer, 'weighedBy', ${colleagueInSql('r.weighed_by')}, 'updatedAt', ${moment('r.updated_at')}`

const decision = `(select json_build_object('choice', d.choice, 'deviatesTo', d.deviates_to, 'amountCents', d.amount_cents, 'ground', d.ground, 'reasons', d.reasons,
  'decidedBy', ${colleagueInSql('d.decided_by')}, 'decidedAt', ${moment('d.decided_at')}) from investigations.decision d where d.part_id = p.id)`
const objections = `coalesce((select json_agg(json_build_object('id', b.id, 'partId', b.part_id, 'receivedOn', b.received_on, 'result', b.result,
  'decidedOn', b.decided_on, 'restatedResult', b.restated_result) order by b.received_on, b.id)
  from investigations.objection b where b.investigation_id = i.id and b.part_id = p.id), '[]')`
const advicePart = `'id', p.id, 'kind', p.kind, 'reasons', p.reasons, 'periodFrom', p.period_from, 'periodTo', p.period_to,
  'amountCents', p.amount_cents, 'ground', p.ground, 'addressee', p.addressee, 'decision', ${decision}, 'objections', ${objections}`
const advice = `'id', r.id, 'version', r.version, 'status', r.status, 'author', ${colleagueInSql('r.author_id')}, 'writtenBy', r.written_by, 'updatedAt', ${moment('r.updated_at')},
  'reader', ${colleagueInSql('r.reader_id')}, 'readAt', ${moment('r.read_at')}, 'readerNote', r.reader_note, 'sentAt', ${moment('r.sent_at')},
  'parts', coalesce((select json_agg(json_build_object(${advicePart}) order by p.position) from investigations.advice_part p where p.advice_id = r.id), '[]')`

/** The parts of file `i` by their name in the contract; $2 is today. One object takes 100 arguments at most, hence three. */
const planParts = `json_build_object(
  'members', ${all('member', `'person', ${colleagueInSql('r.account_id')}, 'part', r.part`, 'r.since, r.account_id', 'r.investigation_id = i.id and (r.until is null or r.until >= $2)')},
  'conflicts', ${all('conflict_declaration', `'person', ${colleagueInSql('r.account_id')}, 'moment', r.moment, 'knows', r.knows, 'at', ${moment('r.at')}`, 'r.at')},
  'stepsBack', ${all('step_back', `'from', r.from_stage, 'to', r.to_stage, 'reason', r.reason, 'by', ${colleagueInSql('r.taken_by')}, 'at', ${moment('r.at')}`, 'r.at')},
  'questions', ${all('question', `'id', r.id, 'question', r.question, 'answer', r.answer`, 'r.position')},
  'methods', ${all('method', `'id', r.id, 'step', r.step, 'goal', r.goal, 'whyNotLighter', r.why_not_lighter, 'status', r.status, 'doneOn', r.done_on, 'result', r.result`, 'r.step, r.planned_at')},
  'homeVisits', ${all('home_visit', homeVisit, 'r.planned_on, r.id')},
  'observationPlans', ${all('observation_plan', observationPlan, 'r.id')},
  'dataRequests', ${all('data_request', `'id', r.id, 'body', r.body, 'article', r.article, 'what', r.what, 'necessity', r.necessity, 'askedOn', r.asked_on, 'dueOn', r.due_on, 'receivedOn', r.received_on, 'answer', r.answer`, 'r.asked_on, r.id')},
  'findings', ${all('finding', finding, 'r.recorded_at, r.id')})`
const judgementParts = `json_build_object(
  'hearings', ${all('hearing', hearing, 'r.invited_on, r.id')},
  'hearingWaiver', ${one('hearing_waiver', `'exception', r.exception, 'reasons', r.reasons, 'decidedBy', ${colleagueInSql('r.decided_by')}, 'at', ${moment('r.at')}`)},
  'weighing', ${one('weighing', weighing)},
  'advices', ${all('advice', advice, 'r.version')},
  'outcome', ${one('outcome', `'result', r.result, 'explanation', r.explanation, 'carriedOutOn', r.carried_out_on, 'monthlyCents', r.monthly_cents, 'recoveredCents', r.recovered_cents, 'finedCents', r.fined_cents, 'registered', r.registered, 'registeredIn', r.registered_in`)},
  'lesson', ${one('lesson', `'cause', r.cause, 'aimsAt', r.aims_at, 'proposal', r.proposal`)})`

/** The report it grew from; who may not read its words whole (a deciding manager) reads them without names. */
const report = `(select json_build_object('id', s.id, 'reference', s.reference, 'receivedOn', s.received_on,
    'summary', coalesce((select w.summary from reports.whole_words(s.id) w), s.summary_blind))
  from reports.report s where s.id = i.report_id)`

/** By a reason of one's own, let in on the whole, or a guest: asked in that order, so that only guests wait for the last. */
const reading = `case when investigations.acts_on(i.id) then json_build_object('kind', 'own', 'until', null, 'parts', null) else (
  select json_build_object('kind', case when a.granted_until >= current_date then 'granted' else 'guest' end,
    'until', case when a.granted_until >= current_date then a.granted_until else a.guest_until end,
    'parts', case when a.granted_until >= current_date then null else investigations.guest_parts(i.id) end)
    from investigations.access a where a.investigation_id = i.id and a.account_id = platform.actor_id()) end`

const frame = `json_build_object('id', i.id, 'reference', i.reference, 'stage', i.stage, 'scheme', i.scheme, 'domain', i.domain, 'purpose', i.purpose,
  'legalBasis', i.legal_basis, 'unitId', i.unit_id, 'unit', (select u.name from staff.unit u where u.id = i.unit_id),
  'municipalityId', i.municipality_id, 'municipality', ${municipalityInSql('i.municipality_id')}, 'lead', ${colleagueInSql('i.lead_id')},
  'openedOn', i.opened_on, 'closedOn', (i.closed_at at time zone 'Europe/Amsterdam')::date, 'result', i.result, 'fineInView', i.fine_in_view,
  'noBreachSideEmptyBecause', i.no_breach_side_empty_because, 'source', i.source, 'usableSignalOn', i.usable_signal_on,
  'subject', ${partyInSql('i.subject_person_id', 'i.subject_organisation_id')}, 'reportId', i.report_id, 'report', ${report},
  'support', investigations.support_facts(i.id), 'sealed', i.sealed, 'reading', ${reading})`

/** The whole file in one statement: $1 its id, $2 today. Four objects that together are the facts, null parts where there is nothing. */
export const FILE_SQL = `select ${frame} as frame, ${planParts} as plan_parts, ${judgementParts} as judgement_parts, ${LAW_IN_SQL} as legal
  from investigations.investigation i where i.id = $1`
