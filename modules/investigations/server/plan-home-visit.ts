import type { z } from 'zod'
import { type CancelHomeVisit, HOME_VISIT_STEP, type InvestigationFile, type PlanHomeVisit } from '../contract.ts'
import { cancelHomeVisit, planHomeVisit } from './home-visit-rules.ts'
import { mustBeInPlan } from './method-rules.ts'
import { type FileWork, newPart, partOf, recorded, takeFile } from './work-on-file.ts'

/** Plans a home visit under one of the two regimes. Refuses `method.not-in-plan` and what `planHomeVisit` of the rules refuses. */
export async function addHomeVisit(work: FileWork, id: string, visit: PlanHomeVisit): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'home-visit.planned')
  mustBeInPlan(file, HOME_VISIT_STEP)
  planHomeVisit(file, visit)

  const part = newPart(id)
  const withGround = visit.regime === 'reasonable-ground'
  await work.tx
    .insertInto('investigations.home_visit')
    .values({
      ...part,
      regime: visit.regime,
      ground: withGround ? (visit.ground ?? null) : null,
      ground_known_on: withGround ? (visit.groundKnownOn ?? null) : null,
      lighter_means: visit.lighterMeans,
      announced: visit.announced,
      unannounced_because: visit.announced ? null : (visit.unannouncedBecause ?? null),
      planned_on: visit.plannedOn,
      staff: [...new Set(visit.staff)],
    })
    .execute()
  return recorded(work, id, 'home-visit.planned', { homeVisit: part.id, regime: visit.regime, on: visit.plannedOn })
}

/** Cancels a planned visit, with the reason. Refuses `home-visit.already-recorded`. */
export async function dropHomeVisit(
  work: FileWork,
  id: string,
  partId: string,
  { because }: z.output<typeof CancelHomeVisit>,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'home-visit.cancelled')
  cancelHomeVisit(partOf(file.homeVisits, partId))

  await work.tx.updateTable('investigations.home_visit').set({ cancelled_because: because }).where('id', '=', partId).execute()
  return recorded(work, id, 'home-visit.cancelled', { homeVisit: partId })
}
