import type { InvestigationFile, Weigh } from '../contract.ts'
import { weigh } from './weighing-rules.ts'
import { type FileWork, me, recorded, takeFile } from './work-on-file.ts'

/** Saves the human measure, every answer of it. Refuses `thing.changed-meanwhile`, `weighing.care-continuity-missing`, `input.invalid`. */
export async function weighFile(work: FileWork, id: string, by: Weigh): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'weighing.saved')
  weigh(file, by)

  const answers = {
    suitable: by.suitable,
    necessary: by.necessary,
    balanced: by.balanced,
    circumstances: by.circumstances,
    consequences: by.consequences,
    own_share: by.ownShare,
    help_offered: by.helpOffered,
    care_continuity: by.careContinuity,
    culpability: by.culpability,
    culpability_facts: by.culpabilityFacts,
    disadvantage_cents: by.disadvantageCents,
    prosecutor_asked_on: by.prosecutorAskedOn,
    prosecutor_answer: by.prosecutorAnswer,
    weighed_by: me(work),
    updated_at: work.now,
  }
  await work.tx
    .insertInto('investigations.weighing')
    .values({ investigation_id: id, ...answers })
    .onConflict((conflict) => conflict.column('investigation_id').doUpdateSet(answers))
    .execute()
  return recorded(work, id, 'weighing.saved', { culpability: by.culpability, disadvantageCents: by.disadvantageCents })
}
