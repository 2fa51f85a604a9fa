import { ruleBroken } from '#platform/server/refusal.ts'
import { type InvestigationFile, OBSERVATION_STEP, type PlanObservations } from '../contract.ts'
import { mustBeInStage } from './access-rules.ts'
import { mustLieAhead } from './day-rules.ts'
import { loadFileForUpdate } from './load-file.ts'
import { mustBeInPlan } from './method-rules.ts'
import { authorise } from './observation-rules.ts'
import { type FileWork, me, newPart, partOf, recorded, takeFile } from './work-on-file.ts'

/** Requests a short series of observations: reason, place, number and end date. Refuses `method.not-in-plan`. */
export async function requestObservations(work: FileWork, id: string, plan: PlanObservations): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'observations.planned')
  mustBeInPlan(file, OBSERVATION_STEP)
  mustLieAhead(plan.until, 'until', file.today)

  const part = newPart(id)
  await work.tx
    .insertInto('investigations.observation_plan')
    .values({
      ...part,
      reason: plan.reason,
      lighter_means: plan.lighterMeans,
      place: plan.place,
      most: plan.most,
      until: plan.until,
      hours: plan.hours,
      requested_by: me(work),
    })
    .execute()
  return recorded(work, id, 'observations.planned', { plan: part.id, most: plan.most, until: plan.until })
}

/**
 * Authorises observations, as a coordinator of the unit who does not work on the file.
 * Refuses `investigation.not-yours` and what `authorise` of the rules refuses.
 */
export async function authoriseObservations(work: FileWork, id: string, partId: string): Promise<InvestigationFile> {
  const file = await loadFileForUpdate(work, id)
  const plan = partOf(file.observationPlans, partId)
  if (file.unitId !== work.actor.unitId) throw ruleBroken('investigation.not-yours')
  mustBeInStage(file, 'observations.authorised')
  authorise(file, plan, me(work))

  await work.tx
    .updateTable('investigations.observation_plan')
    .set({ authorised_by: me(work), authorised_at: work.now })
    .where('id', '=', partId)
    .execute()
  return recorded(work, id, 'observations.authorised', { plan: partId, most: plan.most, until: plan.until })
}
