import { ruleBroken } from '#platform/server/refusal.ts'
import type { Suspension, WriteSuspension } from '../../contract.ts'
import { mustKeepSourcesOut } from './fact-rules.ts'
import type { SuspensionWork } from './found-suspension.ts'
import { keepAgreements } from './keep-agreements.ts'
import { readSuspension } from './read-suspension.ts'
import { keepStep, takeToWork } from './take-suspension.ts'

/** Writes the draft as far as it is known. Refuses what `takeToWork` refuses, `suspension.not-of-holder` and `suspension.source-stays-unnamed`. */
export async function writeSuspension(work: SuspensionWork, id: string, by: WriteSuspension): Promise<Suspension> {
  const found = await takeToWork(work, id, { revision: by.revision, in: ['draft'] })
  if (!found.budget) throw ruleBroken('suspension.not-of-holder')
  mustKeepSourcesOut(by.facts)

  await keepAgreements(work, found, { holderId: found.holder.id, budgetId: found.budget.id }, by.agreementIds)
  await work.tx.deleteFrom('pgb.suspension_fact').where('suspension_id', '=', id).execute()
  if (by.facts.length > 0)
    await work.tx
      .insertInto('pgb.suspension_fact')
      .values(
        by.facts.map(({ fact, source, howChecked, cameFrom, sourceNamed, unnamedBecause }, index) => ({
          suspension_id: id,
          investigation_id: found.investigationId,
          municipality_id: found.municipalityId,
          position: index + 1,
          fact,
          source,
          how_checked: howChecked,
          came_from: cameFrom,
          source_named: cameFrom !== null && sourceNamed,
          unnamed_because: sourceNamed ? null : unnamedBecause,
        })),
      )
      .execute()
  await keepStep(work, found, 'suspension.written', {
    scope: by.scope,
    part_description: by.scope === 'part' ? by.partDescription : '',
    ground: by.ground,
    reasons: by.reasons,
    continuity: by.continuity,
    continues_by: by.continuesBy,
    continues_from: by.continuesFrom,
    lighter_means: by.lighterMeans,
    consequences: by.consequences,
    heard_on: by.heardOn,
    view: by.view,
    view_weighed: by.viewWeighed,
    urgency_exception: by.urgencyException,
    urgency_reasons: by.urgencyReasons,
    proposed_from: by.proposedFrom,
  })
  return readSuspension(work, id)
}
