import { sql } from 'kysely'
import { chooseMunicipality } from '#modules/staff/server/index.ts'
import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { ActionPlanned, PlanAction } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { columnsOfPlan } from './columns-of-plan.ts'
import { keepPartners } from './keep-partners.ts'
import { knownPartners } from './known-partners.ts'
import { checkPlan, questionArea } from './planning-rules.ts'
import { readQuestionableWords } from './read-questionable-words.ts'

/**
 * Plans an action for the own unit, with a reference such as `P-2024-000123`: the year is that of its day.
 * Refuses what `checkPlan` and `questionArea` refuse, `staff.municipality-missing`, `staff.municipality-unknown`.
 */
export async function planAction(work: Work<PartnerActionsTables>, plan: PlanAction): Promise<ActionPlanned> {
  const municipality = await chooseMunicipality(work, plan.municipality)
  const known = await knownPartners(work, plan, municipality.id)

  checkPlan(plan, known)
  const reconsidered = questionArea(plan, await readQuestionableWords(work))

  const planner = work.actor.id ?? ''
  const { rows } = await sql<{ number: string }>`select nextval('partner_actions.action_number')::text as number`.execute(work.tx)
  const kept = { id: newId(), reference: `P-${plan.onDay.slice(0, 4)}-${String(rows[0]?.number).padStart(6, '0')}` }
  await work.tx
    .insertInto('partner_actions.action')
    .values({
      ...kept,
      ...columnsOfPlan(plan, reconsidered),
      municipality_id: municipality.id,
      unit_id: work.actor.unitId ?? '',
      planned_by: planner,
      planned_at: work.now,
      changed_by: planner,
      changed_at: work.now,
    })
    .execute()
  await keepPartners(work, { id: kept.id, municipalityId: municipality.id }, plan)

  const { kind, framework, onDay, partners } = plan
  work.record(
    'action.planned',
    { kind: 'action', id: kept.id },
    { kind, framework, onDay, partners: partners.length, reconsidered: reconsidered.length },
  )
  return kept
}
