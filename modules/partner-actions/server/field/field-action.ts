import { sql } from 'kysely'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ActionState, Framework } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'

export interface FieldAction {
  id: string
  municipalityId: string
  state: ActionState
  framework: Framework
  onDay: string
  plannedAt: Date
  /** Whether its report was agreed: nothing is added to it any more */
  agreed: boolean
}

/** An action for somebody who goes along or coordinates. Refuses `thing.not-found` for everybody else. */
export async function findFieldAction(work: Work<PartnerActionsTables>, id: string): Promise<FieldAction> {
  const action = await work.tx
    .selectFrom('partner_actions.action as a')
    .select(['a.id', 'a.municipality_id as municipalityId', 'a.state', 'a.framework', 'a.on_day as onDay', 'a.planned_at as plannedAt'])
    .select(sql<boolean>`exists (select from partner_actions.report r where r.action_id = a.id and r.state = 'agreed')`.as('agreed'))
    .where('a.id', '=', id)
    .where(sql<boolean>`partner_actions.works_on(a.id)`)
    .executeTakeFirst()
  if (!action) throw notFound()
  return action
}

/** Findings come in from the day that the action is ready until its report is agreed. */
export const takesFindings = ({ state, agreed }: FieldAction) => !agreed && (state === 'ready' || state === 'held')

/** Refuses `visit.report-agreed`, `field.not-ready`. */
export function refuseClosed(action: FieldAction): void {
  if (takesFindings(action)) return
  throw ruleBroken(action.agreed || action.state === 'reported' ? 'visit.report-agreed' : 'field.not-ready')
}

/** A location of the action, held until the work is done: two devices that come back at once are taken one after the other. */
export async function lockLocation(work: Work<PartnerActionsTables>, actionId: string, locationId: string) {
  const location = await work.tx
    .selectFrom('partner_actions.location')
    .select(['id', 'kind'])
    .where('id', '=', locationId)
    .where('action_id', '=', actionId)
    .forUpdate()
    .executeTakeFirst()
  if (!location) throw notFound()
  return location
}
