import { sql } from 'kysely'
import type { Work } from '#platform/server/work.ts'
import type { ChangeAction } from '../../contract.ts'
import { moveCrew } from '../crew/move-crew.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { actionToChange } from './action-to-change.ts'
import { columnsOfPlan } from './columns-of-plan.ts'
import { checkPacks } from './gate-rules.ts'
import { keepPartners } from './keep-partners.ts'
import { knownPartners } from './known-partners.ts'
import { checkPlan, checkShared, effectOf, questionArea } from './planning-rules.ts'
import { readQuestionableWords } from './read-questionable-words.ts'

/**
 * Changes the plan. What was ready is prepared anew unless only briefing, safety or stop rule changed; the crew follows other times.
 * Refuses what `actionToChange`, `effectOf`, `checkPlan`, `checkShared`, `questionArea` and, when it is put back, `checkPacks` refuse.
 */
export async function changeAction(work: Work<PartnerActionsTables>, id: string, { revision, ...plan }: ChangeAction): Promise<void> {
  const before = await actionToChange(work, id, revision)
  const { municipalityId, sharedWith } = await readTies(work, id)
  const effect = effectOf(before, plan)
  const already = before.partners.map(({ partnerId }) => partnerId)

  checkPlan(plan, await knownPartners(work, plan, municipalityId), already)
  checkShared(before, plan, sharedWith)
  if (effect.state !== before.state) checkPacks(before.holding)
  const reconsidered = questionArea(plan, await readQuestionableWords(work))

  await work.tx
    .updateTable('partner_actions.action')
    .set({
      ...columnsOfPlan(plan, reconsidered),
      state: effect.state,
      ...(effect.state === 'planned' && { ready_at: null }),
      changed_by: work.actor.id ?? '',
      changed_at: work.now,
      revision: revision + 1,
    })
    .where('id', '=', id)
    .execute()
  await keepPartners(work, { id, municipalityId }, plan)
  if (effect.movesCrew) await moveCrew(work, id)

  work.record('action.changed', { kind: 'action', id }, { from: before.state, to: effect.state, movesCrew: effect.movesCrew })
}

/** The municipality of an action, and the partners with whom data went or came. */
async function readTies(work: Work<PartnerActionsTables>, id: string) {
  const { rows } = await sql<{ municipalityId: string; sharedWith: string[] }>`
    select a.municipality_id as "municipalityId", array(
        select s.partner_id from privacy.sharing s where s.thing_id = a.id
        union select i.partner_id from partner_actions.attached_item i where i.action_id = a.id) as "sharedWith"
      from partner_actions.action a where a.id = ${id}`.execute(work.tx)
  return rows[0] as (typeof rows)[number]
}
