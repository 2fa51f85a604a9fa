import type { InvestigationFile, RecordObservation } from '../contract.ts'
import { mustEndAfter, mustHaveCome } from './day-rules.ts'
import { observe } from './observation-rules.ts'
import { type FileWork, me, newPart, partOf, recorded, takeFile } from './work-on-file.ts'

/** Records one observation under an authorised plan; the observer is who records it. Refuses what `observe` of the rules refuses. */
export async function keepObservation(
  work: FileWork,
  id: string,
  planId: string,
  observation: RecordObservation,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'observation.recorded')
  const plan = partOf(file.observationPlans, planId)
  observe(plan, observation.observedOn, me(work))
  mustHaveCome(observation.observedOn, 'observedOn', file)
  mustEndAfter(observation.fromTime, observation.toTime, 'toTime')

  await work.tx
    .insertInto('investigations.observation')
    .values({
      ...newPart(id),
      plan_id: planId,
      observed_on: observation.observedOn,
      from_time: observation.fromTime,
      to_time: observation.toTime,
      place: observation.place,
      observer_id: me(work),
      fact: observation.fact,
    })
    .execute()
  return recorded(work, id, 'observation.recorded', {
    plan: planId,
    on: observation.observedOn,
    number: plan.observations.length + 1,
    most: plan.most,
  })
}
