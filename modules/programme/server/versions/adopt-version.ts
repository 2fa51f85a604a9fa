import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { AdoptVersion, ProgrammeVersion } from '../../contract.ts'
import { getVersion } from './get-version.ts'
import { type ProgrammeWork, recorded } from './take-draft.ts'
import { inForce, takeYearOf } from './take-year.ts'
import { mustBeAdoptable, mustBeDraft, stateOnAdoption } from './version-rules.ts'

/**
 * Records that a draft was adopted, by whom and when. It takes the place of the version that was in force. Refuses `programme.not-a-draft`,
 * `programme.more-than-hundred-percent`, `programme.heading-empty`, `programme.adopted-in-future`.
 */
export async function adoptVersion(work: ProgrammeWork, id: string, { adoptedBy, adoptedOn }: AdoptVersion): Promise<ProgrammeVersion> {
  const replaced = inForce(await takeYearOf(work, id))
  const draft = await getVersion(work, id)

  mustBeDraft(draft.state)
  mustBeAdoptable(draft, adoptedOn, dayInAmsterdam(work.now))

  if (replaced) await work.tx.updateTable('programme.version').set({ state: 'replaced' }).where('id', '=', replaced.id).execute()
  const adoption = { adopted_by: adoptedBy, adopted_on: adoptedOn, adoption_recorded_by: work.actor.id }
  await work.tx
    .updateTable('programme.version')
    .set({ state: stateOnAdoption(replaced?.state), ...adoption })
    .where('id', '=', id)
    .execute()
  return recorded(work, id, 'programme.adopted', { year: draft.year, number: draft.number, adoptedOn })
}
