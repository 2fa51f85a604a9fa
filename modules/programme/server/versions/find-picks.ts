import type { ProgrammeWork } from './take-draft.ts'

/** What was picked into a version: of which lesson, and its place. */
export function findPicks(work: ProgrammeWork, versionId: string): Promise<{ lesson_id: string | null; position: number }[]> {
  return work.tx
    .selectFrom('programme.pick')
    .innerJoin('programme.activity', 'programme.activity.id', 'programme.pick.activity_id')
    .select(['programme.pick.lesson_id', 'programme.pick.position'])
    .where('programme.activity.version_id', '=', versionId)
    .execute()
}
