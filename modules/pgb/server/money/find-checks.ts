import { sql } from 'kysely'
import { addFinding } from '#modules/investigations/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { PageQuery } from '#platform/contract/page.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { type CheckName, type CheckRowPage, checkKindWords, type LookAtCheck, type MoneyCheck } from '../../contract.ts'
import { pageByDay, placeIn } from '../day-cursor.ts'
import type { PgbTables } from '../tables.ts'
import { findBudgetFile, takeBudgetFile } from '../work-on-budget.ts'
import { findAllChecks, findOneCheck } from './check-facts.ts'
import { byCalendar, type FoundCheck } from './find-checks-rules.ts'

type Look = MoneyCheck['look']

/** What there is to check in a file, how many rows stand under it, and what somebody made of it. Refuses `thing.not-found`. */
export async function listChecks(work: Work<PgbTables>, id: string): Promise<MoneyCheck[]> {
  await findBudgetFile(work, id, 'money')
  work.recordLook('budget.checks-read', { kind: 'investigation', id })
  const looks = await readLooks(work, id)
  return (await findAllChecks(work, id)).map((check) => told(check, looks.get(keyOf(check))))
}

/** The rows under one thing to check, by the calendar, by page. Refuses `thing.not-found`, `money.check-gone`, `input.invalid`. */
export async function listCheckRows(work: Work<PgbTables>, id: string, name: CheckName, query: PageQuery): Promise<CheckRowPage> {
  await findBudgetFile(work, id, 'money')
  work.recordLook('budget.checks-read', { kind: 'investigation', id }, { check: name.kind })
  const place = placeIn(query)
  const found = await findOneCheck(work, id, name)
  if (!found) throw ruleBroken('money.check-gone')

  const rows = found.rows().sort(byCalendar)
  const further = place ? rows.filter(({ id: row, from }) => from > place.day || (from === place.day && row > place.id)) : rows
  return pageByDay(further, query.limit, ({ from }) => from)
}

/**
 * Says what came of looking: explained, to be asked, or a finding, which is then recorded on the file.
 * Refuses `thing.not-found`, `money.check-gone` and, for a finding, what recording one refuses.
 */
export async function lookAtCheck(work: Work<PgbTables>, id: string, look: LookAtCheck): Promise<MoneyCheck> {
  const file = await takeBudgetFile(work, id)
  const found = await findOneCheck(work, id, look)
  if (!found) throw ruleBroken('money.check-gone')
  if (look.outcome === 'finding') await addFinding(work, id, findingOf(found, look, dayInAmsterdam(work.now)))

  await work.tx
    .insertInto('pgb.point_look')
    .values({
      id: newId(),
      investigation_id: id,
      municipality_id: file.municipalityId,
      kind: look.kind,
      subject: look.subject,
      seen_rows: found.rowCount,
      outcome: look.outcome,
      because: look.because,
      looked_by: work.actor.id ?? '',
      looked_at: work.now,
    })
    .execute()
  work.record('budget.check-looked-at', { kind: 'investigation', id }, { check: look.kind, outcome: look.outcome, rows: found.rowCount })
  return told(found, (await readLooks(work, id)).get(keyOf(found)))
}

function findingOf({ kind, agreement, budget, rowCount }: FoundCheck, { because, supports = 'neither' }: LookAtCheck, today: string) {
  const about = [agreement && `zorgovereenkomst ${agreement}`, budget && `budget ${budget}`].filter(Boolean).join(', ')
  return {
    kind: 'fact' as const,
    supports,
    content: `${because}\n\n${checkKindWords[kind].nl}${about ? ` (${about})` : ''}; regels: ${rowCount}.`,
    source: 'Gegevens van de SVB in dit onderzoek',
    foundOn: today,
  }
}

const keyOf = ({ kind, subject }: CheckName) => `${kind} ${subject}`

function told({ rows: _, ...check }: FoundCheck, look: Look = null): MoneyCheck {
  return { ...check, look }
}

/** What was last made of each thing to check. */
async function readLooks(work: Work<PgbTables>, id: string): Promise<Map<string, Look>> {
  const { rows } = await sql<CheckName & { look: Look }>`
    select distinct on (l.kind, l.subject) l.kind, l.subject, json_build_object('outcome', l.outcome, 'because', l.because, 'by', a.name,
             'at', l.looked_at, 'seenRows', l.seen_rows) as look
      from pgb.point_look l join staff.account a on a.id = l.looked_by
     where l.investigation_id = ${id} order by l.kind, l.subject, l.looked_at desc, l.id desc`.execute(work.tx)
  return new Map(rows.map(({ look, ...name }) => [keyOf(name), look]))
}
