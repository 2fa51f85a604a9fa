import { sql } from 'kysely'
import { describeParty, type PartiesTables, recogniseParty } from '#modules/parties/server/index.ts'
import { momentInSql } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Actor, Work } from '#platform/server/work.ts'
import { type RelatedReport, type ReportFile, reportsPermissions } from '../contract.ts'
import { readJudgeBy } from './judge-by.ts'
import type { ReportsTables } from './tables.ts'

type Made = 'judgeBy' | 'blind' | 'summary' | 'subject' | 'claimed' | 'joined' | 'sameSubject' | 'may'
interface Row extends Omit<ReportFile, Made | 'receivedAt'> {
  receivedAt: Date
  summaryBlind: string
  whole: { summary: string; claimedName: string | null; claimedAddress: string | null } | null
  subjectId: string | null
  subjectKind: 'person' | 'organisation'
  others: number
  filer: string | null
  hasJoined: boolean
  talks: boolean
  handles: boolean
}

/** A report as the asker may read it: masked and without its subject while the asker reads blind. The look is remembered. */
export async function getReport(work: Work<ReportsTables & PartiesTables>, sealer: Sealer, id: string): Promise<ReportFile> {
  const row = await readRow(work, id)
  const { summaryBlind, whole, subjectId, subjectKind, others, filer, hasJoined, talks, handles: _handles, ...rest } = row
  const related = others > 0 || hasJoined ? await readRelated(work, id, subjectId) : []
  const sameSubject = related.filter((other) => other.sameSubject).map(asRelated)

  const blind = whole === null
  work.recordLook('report.seen', { kind: 'report', id }, { blind })
  return {
    ...rest,
    receivedAt: row.receivedAt.toISOString(),
    judgeBy: row.status === 'received' ? (await readJudgeBy(work))(row.receivedOn) : null,
    blind,
    summary: whole?.summary ?? summaryBlind,
    subject:
      whole && subjectId ? ((await describeParty(work, sealer, subjectId)) ?? (await recogniseParty(work, subjectKind, subjectId))) : null,
    claimed:
      whole && !subjectId && (whole.claimedName || whole.claimedAddress)
        ? { name: whole.claimedName, address: whole.claimedAddress }
        : null,
    joined: related.filter((other) => other.joinedToThis).map(asRelated),
    sameSubject: { reports: sameSubject, notVisible: others - sameSubject.length },
    may: { ...mayOf(work.actor, row), talkWithReporter: talks },
  }
}

async function readRow(work: Work<ReportsTables>, id: string): Promise<Row> {
  const { rows } = await sql<Row>`
    select r.id, r.reference, r.received_on as "receivedOn", r.received_at as "receivedAt", r.source, r.channel, r.scheme, r.status, r.urgency,
           case when r.source_organisation is not null then json_build_object('name', r.source_organisation, 'kind', coalesce(r.source_organisation_kind, 'other')) end as "sourceOrganisation",
           u.name as unit, (select json_build_object('code', m.code, 'name', m.name) from staff.municipality m where m.id = r.municipality_id) as municipality,
           r.summary_blind as "summaryBlind", r.benefit_facts as "benefitFacts",
           (select json_build_object('summary', w.summary, 'claimedName', w.claimed_name, 'claimedAddress', w.claimed_address) from reports.whole_words(r.id) w) as whole,
           coalesce(r.subject_person_id, r.subject_organisation_id) as "subjectId",
           case when r.subject_organisation_id is null then 'person' else 'organisation' end as "subjectKind",
           coalesce(r.subject_person_id, r.subject_organisation_id) is not null as "subjectKnown",
           r.filed_by as filer, ${person('r.filed_by')} as "filedBy", ${person('r.handler_id')} as handler,
           reports.has_reporter_identity(r.id) as "hasReporterIdentity", reports.others_about_same_subject(r.id) as others, reports.actor_talks(r.id) as talks, reports.actor_handles(r.id) as handles,
           exists (select from reports.report j where j.joined_to = r.id) as "hasJoined",
           (select json_build_object('id', e.id, 'reference', e.reference, 'because', r.joined_because) from reports.report e where e.id = r.joined_to) as "joinedTo",
           (select json_build_object('answers', j.answers, 'outcome', j.outcome, 'referredTo', j.referred_to, 'motivation', j.motivation,
                     'reconsidered', j.reconsidered_words, 'sawNames', j.saw_names, 'decidedBy', ${person('j.decided_by')},
                     'decidedAt', ${momentInSql('j.decided_at')})
              from reports.worthiness j where j.report_id = r.id) as worthiness
      from reports.report r join staff.unit u on u.id = r.unit_id where r.id = ${id}`.execute(work.tx)
  const [row] = rows
  if (!row) throw notFound()
  return row
}

const person = (column: string) =>
  sql`(select json_build_object('id', a.id, 'name', a.name) from staff.account a where a.id = ${sql.ref(column)})`

type Related = RelatedReport & { sameSubject: boolean; joinedToThis: boolean }

/** The most recent reports that the asker may see about the same subject, and those that were joined to this one. */
async function readRelated(work: Work<ReportsTables>, id: string, subjectId: string | null): Promise<Related[]> {
  const columns = sql`id, reference, received_on as "receivedOn", scheme, status, received_at`
  const { rows } = await sql<Related>`
    select id, reference, "receivedOn", scheme, status, "sameSubject", "joinedToThis" from (
      (select ${columns}, true as "sameSubject", joined_to is not distinct from ${id} as "joinedToThis" from reports.report
        where subject_person_id = ${subjectId} and id <> ${id} order by received_at desc limit 100)
      union all
      (select ${columns}, true, joined_to is not distinct from ${id} from reports.report
        where subject_organisation_id = ${subjectId} and id <> ${id} order by received_at desc limit 100)
      union all
      (select ${columns}, false, true from reports.report
        where joined_to = ${id} and coalesce(subject_person_id, subject_organisation_id) is distinct from ${subjectId} order by received_at desc limit 100)
    ) related order by received_at desc`.execute(work.tx)
  return rows
}

function asRelated({ id, reference, receivedOn, scheme, status }: Related): RelatedReport {
  return { id, reference, receivedOn, scheme, status }
}

function mayOf(actor: Actor, { status, filer, whole, hasReporterIdentity, handles }: Row): Omit<ReportFile['may'], 'talkWithReporter'> {
  const may = (permission: keyof typeof reportsPermissions) =>
    (reportsPermissions[permission] as readonly string[]).some((role) => actor.roles.includes(role))
  return {
    assess: status === 'received' && filer !== actor.id && may('reports.assess'),
    unmask: whole === null && may('reports.unmask'),
    identify: whole !== null && (status === 'received' || status === 'worth-investigating') && may('reports.identify-subject'),
    join: status === 'received' && may('reports.join'),
    openReporterIdentity: hasReporterIdentity && handles && may('reports.open-reporter-identity'),
  }
}
