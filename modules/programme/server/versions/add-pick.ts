import { newId } from '#platform/server/new-id.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { PickIn, ProgrammeVersion } from '../../contract.ts'
import { findPicks } from './find-picks.ts'
import { getVersion } from './get-version.ts'
import { findAdoptedLesson } from './lessons.ts'
import { alreadyThere, mustBeNew, mustNameItsLesson } from './pick-rules.ts'
import { type ProgrammeWork, recorded, takeDraftWith } from './take-draft.ts'

/**
 * Picks a lesson, point or development into a draft, with where it comes from. What a lesson says is read from the list of lessons. Refuses
 * `programme.not-a-draft`, `pick.already-there`, and `thing.not-found` for a lesson that is not there.
 */
export async function addPick(work: ProgrammeWork, activityId: string, asked: PickIn): Promise<ProgrammeVersion> {
  const draft = await takeDraftWith(work, 'activity', activityId)
  mustNameItsLesson(asked)
  const pick = await withItsFacts(work, asked)
  const version = await getVersion(work, draft.id)
  const others = await findPicks(work, draft.id)

  mustBeNew(alreadyThere(version, others), pick)

  const { kind, text, takenFrom, lessonOf } = pick
  await work.tx
    .insertInto('programme.pick')
    .values({
      id: newId(),
      activity_id: activityId,
      position: Math.max(0, ...others.map((other) => other.position)) + 1,
      kind,
      body: text,
      taken_from: JSON.stringify(takenFrom),
      lesson_id: lessonOf,
      picked_by: work.actor.id,
      picked_at: work.now,
    })
    .execute()
  return recorded(work, draft.id, 'pick.added', { activityId, kind, from: takenFrom.from, lessonOf })
}

async function withItsFacts(work: ProgrammeWork, asked: PickIn): Promise<PickIn> {
  if (!asked.lessonOf) return asked

  const lesson = await findAdoptedLesson(work, asked.lessonOf)
  if (!lesson) throw notFound()
  return lesson
}
