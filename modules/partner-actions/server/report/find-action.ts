import { sql } from 'kysely'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ActionState } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'

/** What the report needs of its action. */
export interface ActionToReport {
  id: string
  municipalityId: string
  reference: string
  title: string
  area: string
  goal: string
  onDay: string
  state: ActionState
  forgotten: boolean
  plannedBy: string
  works: boolean
}

/** Refuses `thing.not-found`. */
export async function findAction(work: Work<PartnerActionsTables>, id: string, lock = false): Promise<ActionToReport> {
  const { rows } = await sql<ActionToReport>`
    select a.id, a.municipality_id as "municipalityId", a.reference, a.title, a.area, a.goal, a.on_day as "onDay", a.state,
           a.forgotten_at is not null as forgotten, a.planned_by as "plannedBy", partner_actions.works_on(a.id) as works
      from partner_actions.action a where a.id = ${id} ${lock ? sql`for update` : sql``}`.execute(work.tx)
  const [action] = rows
  if (!action) throw notFound()
  return action
}

/** The action for who works on it; nobody else changes it until this work is done. Refuses `thing.not-found`, `action-report.not-on-action`. */
export async function takeAction(work: Work<PartnerActionsTables>, id: string): Promise<ActionToReport> {
  const { works } = await findAction(work, id)
  if (!works) throw ruleBroken('action-report.not-on-action')
  return findAction(work, id, true)
}
