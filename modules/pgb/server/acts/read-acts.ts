import { sql } from 'kysely'
import { partyNameInSql } from '#modules/parties/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { ActState, ActsGround, BudgetAct, BudgetActs, FindingToReport } from '../../contract.ts'
import type { PlaceByDay } from '../day-cursor.ts'
import type { PgbTables } from '../tables.ts'
import { findBudgetFile } from '../work-on-budget.ts'
import { designationsOf } from './designations-of.ts'

const time = (column: string) => `to_char(a.${column}, 'HH24:MI')`
const nameOfHolder = (holder: string) => `coalesce(${partyNameInSql(`pgb.person_of(${holder})`, 'null')}, '')`
const party = sql.raw(`coalesce((select p.name from pgb.provider p where p.id = a.provider_id), ${nameOfHolder('a.holder_id')})`)
const items =
  sql.raw(`coalesce((select json_agg(json_build_object('id', m.id, 'holderId', m.holder_id, 'asked', m.asked, 'neededBecause', m.needed_because,
    'answer', m.answer, 'answerBecause', m.answer_because, 'copied', m.copied, 'givenBackOn', m.given_back_on) order by m.id)
  from pgb.act_item m where m.act_id = a.id), '[]')`)

const earlier =
  sql.raw(`coalesce((select json_agg(json_build_object('by', b.name, 'plannedAt', ${moment('e.planned_at')}, 'withWhom', e.with_whom,
    'withName', e.with_name, 'about', e.about, 'onDay', e.on_day, 'from', to_char(e.starts, 'HH24:MI'), 'until', to_char(e.ends, 'HH24:MI'), 'place', e.place)
    order by e.planned_at desc, e.id) from pgb.earlier_plan e join staff.account b on b.id = e.done_by where e.act_id = a.id), '[]')`)

/** Those in one state, or these. */
type WantedActs = { among: readonly string[] } | { state: ActState; after?: PlaceByDay | null; most?: number }

/** Acts of a file, the newest first, what is only planned from the first day on. */
export async function readActs(work: AnyWork, fileId: string, wanted: WantedActs): Promise<BudgetAct[]> {
  const { among, state, after, most } = { among: null, state: null, after: null, most: null, ...wanted }
  const ahead = state === 'planned'
  const beyond = after ? sql`(a.on_day, a.id) ${sql.raw(ahead ? '>' : '<')} (${after.day}::date, ${after.id}::uuid)` : sql`true`
  const order = ahead ? 'a.on_day, a.id' : state ? 'a.on_day desc, a.id desc' : 'a.on_day desc, a.starts desc nulls last, a.id desc'
  const { rows } = await sql<BudgetAct>`
    select a.id, a.kind, a.acting_as as "actingAs", a.state, json_build_object('id', c.id, 'name', c.name) as by,
           (select d.number from staff.designation d where d.id = a.designation_id) as "legitimationNumber",
           a.holder_id as "holderId", a.provider_id as "providerId", ${party} as party, a.with_whom as "withWhom", a.with_name as "withName", a.about,
           a.on_day as "onDay", ${sql.raw(time('starts'))} as "from", ${sql.raw(time('ends'))} as until, a.place, a.interpreter, a.helper, a.legitimation, a.duty,
           a.limits_told as "limitsTold", a.right_told as "rightTold", a.home_consent as "homeConsent", a.statement, a.not_asked as "notAsked",
           a.reading_sent_on as "readingSentOn", a.reaction_on as "reactionOn", a.reaction, a.reading_agreed as "readingAgreed",
           a.cancelled_because as "cancelledBecause", ${items} as items, a.revision, ${earlier} as earlier,
           coalesce((select json_agg(f.finding_id order by f.finding_id) from pgb.act_finding f where f.act_id = a.id), '[]') as findings
      from pgb.act a join staff.account c on c.id = a.done_by
     where a.investigation_id = ${fileId} and (${among}::uuid[] is null or a.id = any (${among}::uuid[]))
       and (${state}::text is null or a.state = ${state}) and ${beyond}
     order by ${sql.raw(order)} limit ${most}`.execute(work.tx)
  return rows
}

/** One act of a file, locked until this work is done. Refuses `thing.not-found`. */
export async function takeAct(work: Work<PgbTables>, fileId: string, id: string): Promise<BudgetAct> {
  await work.tx.selectFrom('pgb.act').select('id').where('id', '=', id).where('investigation_id', '=', fileId).forUpdate().execute()
  const [act] = await readActs(work, fileId, { among: [id] })
  if (!act) throw notFound()
  return act
}

/** The findings of a file that stand, with the acts that they came from; all of them, or what came from one act. */
export async function readFindings(work: AnyWork, fileId: string, fromAct: string | null = null): Promise<FindingToReport[]> {
  const { rows } = await sql<FindingToReport>`
    select f.id, f.kind, f.content, f.source, f.found_on as "foundOn",
           coalesce((select json_agg(l.act_id) from pgb.act_finding l where l.finding_id = f.id), '[]') as acts
      from investigations.finding f where f.investigation_id = ${fileId} and f.withdrawn_because is null
       and (${fromAct}::uuid is null or exists (select from pgb.act_finding l where l.finding_id = f.id and l.act_id = ${fromAct}))
     order by f.found_on, f.recorded_at, f.id`.execute(work.tx)
  return rows
}

/** One talk or check, with the findings that came from it. Refuses `thing.not-found`. */
export async function getAct(work: Work<PgbTables>, id: string, actId: string): Promise<BudgetActs> {
  const ground = await getActsGround(work, id)
  const acts = await readActs(work, id, { among: [actId] })
  if (acts.length === 0) throw notFound()
  return { ...ground, acts, findings: await readFindings(work, id, actId) }
}

/** The talks and checks on which a report can rest: those that were done, with the findings of the file. Refuses `thing.not-found`. */
export async function getDoneActs(work: Work<PgbTables>, id: string): Promise<BudgetActs> {
  const ground = await getActsGround(work, id)
  return { ...ground, acts: await readActs(work, id, { state: 'done' }), findings: await readFindings(work, id) }
}

/** Whom a talk, check or report of a file can be about, and as what the asker can act. Refuses `thing.not-found`. */
export async function getActsGround(work: Work<PgbTables>, id: string): Promise<ActsGround> {
  const file = await findBudgetFile(work, id, 'acts')
  const { rows: holders } = await sql<ActsGround['holders'][number]>`
    select h.id, coalesce(${sql.raw(partyNameInSql('h.person_id', 'null'))}, '') as name,
           ${sql.raw(partyNameInSql('h.representative_person_id', 'null'))} as representative
      from pgb.holders_of(${id}) h order by h.added_at, h.id`.execute(work.tx)
  const providers = await work.tx
    .selectFrom('pgb.provider')
    .select(['id', 'name'])
    .where('investigation_id', '=', id)
    .orderBy('name')
    .orderBy('id')
    .execute()
  const supervisor = await designationsOf(work, file.law)

  work.recordLook('budget.acts-read', { kind: 'investigation', id })
  return {
    holders,
    providers,
    supervisor: supervisor.map(({ from, until, number }) => ({ from, until, number })),
    kind: file.kind,
    domain: file.law,
    stage: file.stage,
    works: file.works,
  }
}
