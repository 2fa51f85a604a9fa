import { sql } from 'kysely'
import type { Stage } from '#modules/investigations/contract.ts'
import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { InquiryKind } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import type { BudgetLaw, Designated } from './act-rules.ts'

export interface BudgetFile {
  id: string
  reference: string
  municipalityId: string
  kind: InquiryKind
  law: BudgetLaw
  stage: Stage
  works: boolean
  coordinates: boolean
  today: Day
}

/** A file about budgets as the asker stands to it. Refuses `thing.not-found`. */
export async function findBudgetFile(work: AnyWork, id: string): Promise<BudgetFile> {
  const { rows } = await sql<Omit<BudgetFile, 'today'>>`
    select q.investigation_id as id, i.reference, q.municipality_id as "municipalityId", q.kind, i.domain as law, i.stage,
           exists (select from pgb.worked_on() w where w.investigation_id = i.id) as works, pgb.coordinates(i.id) as coordinates
      from pgb.inquiry q join investigations.investigation i on i.id = q.investigation_id where q.investigation_id = ${id}`.execute(work.tx)
  const [found] = rows
  if (!found) throw notFound()
  return { ...found, today: dayInAmsterdam(work.now) }
}

const PLANNED_IN: readonly Stage[] = ['planning', 'research', 'hearing']
const DONE_IN: readonly Stage[] = ['research', 'hearing']
const SINCE_RESEARCH: readonly Stage[] = ['research', 'hearing', 'weighing', 'advice', 'reading-along', 'decision', 'outcome']
const stages = { plan: PLANNED_IN, do: DONE_IN, finish: SINCE_RESEARCH } as const

/** The same for somebody who works on it, in a stage where this belongs. Refuses `thing.not-found`, `investigation.not-yours`, `investigation.wrong-stage`. */
export async function takeBudgetFile(work: Work<PgbTables>, id: string, what: keyof typeof stages): Promise<BudgetFile> {
  const file = await findBudgetFile(work, id)
  if (!file.works) throw ruleBroken('investigation.not-yours')
  if (!stages[what].includes(file.stage)) throw ruleBroken('investigation.wrong-stage')
  return file
}

/** The periods in which the asker is a supervisor for a law. */
export async function designationsOf(work: AnyWork, law: BudgetLaw): Promise<(Designated & { number: string | null })[]> {
  const { rows } = await sql<Designated & { number: string | null }>`
    select d.id, d.valid_from as "from", d.valid_to - 1 as until, d.number from staff.designation d
     where d.account_id = ${work.actor.id} and d.kind = ${law === 'wmo' ? 'wmo-supervisor' : 'youth-supervisor'}
     order by d.valid_from desc`.execute(work.tx)
  return rows
}
