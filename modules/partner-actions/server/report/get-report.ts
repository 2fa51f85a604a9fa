import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ActionReport, ReportFigures } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { type ActionToReport, findAction } from './find-action.ts'
import { newestVisit, readFigures } from './read-figures.ts'
import { notAgreeing } from './report-rules.ts'

interface Written extends Omit<ActionReport, 'figures' | 'partners' | 'may'> {
  figures: ReportFigures | null
}
const nothingWritten: Written = {
  state: 'draft',
  figures: null,
  summary: '',
  byCatch: '',
  evaluation: '',
  writers: [],
  agreedBy: null,
  agreedAt: null,
  revision: 0,
}
const written = sql.raw(`r.state, r.figures, r.summary, r.by_catch as "byCatch", r.evaluation,
  coalesce((select json_agg(${colleagueInSql('w')}) from unnest(r.writers) w), '[]') as writers,
  case when r.agreed_by is not null then ${colleagueInSql('r.agreed_by')} end as "agreedBy",
  to_char(r.agreed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "agreedAt", r.revision`)

/** The report of an action: the draft for who works on it, what was agreed for who reads the action. Refuses `thing.not-found`, `action-report.not-agreed`. */
export async function getReport(work: Work<PartnerActionsTables>, id: string): Promise<ActionReport> {
  return readReport(work, await findAction(work, id))
}

/** Refuses `action-report.not-agreed`. */
export async function readReport(work: Work<PartnerActionsTables>, action: ActionToReport): Promise<ActionReport> {
  const found = await sql<Written>`select ${written} from partner_actions.report r where r.action_id = ${action.id}`.execute(work.tx)
  const report = found.rows[0] ?? nothingWritten
  const agreed = report.state === 'agreed'
  if (!agreed && !action.works) throw ruleBroken('action-report.not-agreed')

  const partners = await sql<ActionReport['partners'][number]>`
    select ap.partner_id as "partnerId", p.name, ap.task, ap.result
      from partner_actions.action_partner ap join privacy.partner p on p.id = ap.partner_id where ap.action_id = ${action.id} order by p.name`.execute(
    work.tx,
  )
  return {
    ...report,
    figures: report.figures ?? (await readFigures(work, action.id)),
    partners: partners.rows,
    may: { write: action.works && !agreed, notAgree: await whyNotAgree(work, action, report) },
  }
}

/** The codes of what keeps the actor from agreeing the report. */
async function whyNotAgree(work: Work<PartnerActionsTables>, action: ActionToReport, report: Written): Promise<string[]> {
  const { rows } = await sql<{ packsOut: number; careOpen: number }>`
    select partner_actions.packs_out(${action.id}) as "packsOut", (${careOf(action.id)}
       and not exists (select from partner_actions.care_follow_up c where c.location_id = l.id and c.signal = s.signal)) as "careOpen"`.execute(
    work.tx,
  )
  const { packsOut = 0, careOpen = 0 } = rows[0] ?? {}
  const agreed = report.state === 'agreed'
  const writers = report.writers.map((writer) => writer.id)
  return notAgreeing(
    { works: action.works, actionState: action.state, agreed, summary: report.summary, writers, packsOut, careOpen },
    work.actor.id,
  )
}

const careOf = (id: string) => sql`select count(*)::int from partner_actions.location l ${newestVisit}
  cross join lateral unnest(v.care_signals) s(signal) where l.action_id = ${id}`
