import { sql } from 'kysely'
import { partyNameInSql } from '#modules/parties/server/index.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { FindingsReport, FindingsReports } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { findBudgetFile } from '../work-on-budget.ts'
import { mayAgree } from './may-agree.ts'

const holderName = sql.raw(
  `coalesce((select p.name from pgb.provider p where p.id = r.provider_id),
    (select ${partyNameInSql('h.person_id', 'null')} from pgb.holder h where h.id = r.holder_id), '')`,
)
const idsIn = (part: string, column: string) =>
  sql.raw(`coalesce((select json_agg(x.${column} order by x.${column}) from pgb.${part} x where x.report_id = r.id), '[]')`)
const moment = (column: string) => sql.raw(`to_char(r.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`)

/** Reports of findings of a file, the newest first; all of them, or one. */
export async function readReports(work: AnyWork, fileId: string, only: string | null = null): Promise<FindingsReport[]> {
  const { rows } = await sql<FindingsReport>`
    select r.id, r.acting_as as "actingAs", r.holder_id as "holderId", r.provider_id as "providerId", ${holderName} as party, r.goes_to as "goesTo",
           r.title, r.body, ${idsIn('report_act', 'act_id')} as acts, ${idsIn('report_finding', 'finding_id')} as findings,
           ${idsIn('report_client', 'holder_id')} as clients,
           (select json_build_object('id', c.id, 'name', c.name) from staff.account c where c.id = r.written_by) as "writtenBy", ${moment('written_at')} as "writtenAt",
           (select json_build_object('id', c.id, 'name', c.name) from staff.account c where c.id = r.agreed_by) as "agreedBy", ${moment('agreed_at')} as "agreedAt",
           r.sent_on as "sentOn", r.view_until as "viewUntil", r.view_received_on as "viewReceivedOn", r.view, r.view_weighed as "viewWeighed",
           case when r.given_on is not null then json_build_object('on', r.given_on, 'ground', r.given_ground,
             'by', (select c.name from staff.account c where c.id = r.given_by)) end as given, r.revision
      from pgb.findings_report r where r.investigation_id = ${fileId} and (${only}::uuid is null or r.id = ${only})
     order by r.written_at desc, r.id desc`.execute(work.tx)
  return rows
}

/** One report of a file, locked until this work is done. Refuses `thing.not-found`. */
export async function takeReport(work: Work<PgbTables>, fileId: string, id: string): Promise<FindingsReport> {
  await work.tx.selectFrom('pgb.findings_report').select('id').where('id', '=', id).forUpdate().execute()
  return findReport(work, fileId, id)
}

/** One report of a file. Refuses `thing.not-found`. */
export async function findReport(work: AnyWork, fileId: string, id: string): Promise<FindingsReport> {
  const [report] = await readReports(work, fileId, id)
  if (!report) throw notFound()
  return report
}

/** Reports of findings of a file. Refuses `thing.not-found`. */
export async function getReports(work: Work<PgbTables>, id: string): Promise<FindingsReports> {
  const file = await findBudgetFile(work, id)

  work.recordLook('budget.findings-reports-read', { kind: 'investigation', id })
  return {
    reports: await readReports(work, id),
    viewDays: await viewDays(work, file.today),
    may: { write: file.works && file.stage !== 'closed', agree: await mayAgree(work, file) },
  }
}

const LEAST = 'findings-view'
const MOST = 'findings-view-longest'

/** How many days somebody gets for a view on findings, as it holds on a day. */
export async function viewDays(work: AnyWork, day: string): Promise<{ least: number; most: number }> {
  const { rows } = await sql<{ key: string; value: number }>`
    select l.key, l.value::int as value from platform.legal_parameter l
     where l.key in (${LEAST}, ${MOST}) and l.valid_from <= ${day}::date and (l.valid_to is null or l.valid_to > ${day}::date)`.execute(
    work.tx,
  )
  const value = (key: string) => rows.find((row) => row.key === key)?.value
  const least = value(LEAST)
  const most = value(MOST)
  if (least === undefined || most === undefined) throw new Error(`no legal parameter ${LEAST} on ${day}`)
  return { least, most }
}
