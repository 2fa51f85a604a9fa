import type { Heading, ProgrammeVersion, WriteSection } from '../../contract.ts'
import { mustHaveSaved, type ProgrammeWork, recorded, takeDraftWith } from './take-draft.ts'

/** Saves the text under a heading. Refuses `programme.not-a-draft`, and `programme.text-changed-meanwhile` to whoever did not read the latest. */
export async function writeSection(
  work: ProgrammeWork,
  activityId: string,
  heading: Heading,
  { text, revision }: WriteSection,
): Promise<ProgrammeVersion> {
  const draft = await takeDraftWith(work, 'activity', activityId)

  const saved = await work.tx
    .updateTable('programme.section')
    .set({ body: JSON.stringify(text), revision: revision + 1, edited_by: work.actor.id, edited_at: work.now })
    .where('activity_id', '=', activityId)
    .where('heading', '=', heading)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  mustHaveSaved(saved)
  return recorded(work, draft.id, 'programme.section-written', { activityId, heading })
}
