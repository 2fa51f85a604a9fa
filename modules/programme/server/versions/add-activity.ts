import { emptyText } from '#platform/contract/rich-text.ts'
import { newId } from '#platform/server/new-id.ts'
import { type AddActivity, Heading, type ProgrammeVersion } from '../../contract.ts'
import { type ProgrammeWork, recorded, takeDraft } from './take-draft.ts'
import { keyFor } from './version-rules.ts'

/** Adds an activity to a draft, after the others, with its seven headings empty. Refuses `programme.not-a-draft`. */
export async function addActivity(
  work: ProgrammeWork,
  versionId: string,
  { kind, theme, title, sharePercent }: AddActivity,
): Promise<ProgrammeVersion> {
  await takeDraft(work, versionId)
  const others = await work.tx.selectFrom('programme.activity').select(['key', 'position']).where('version_id', '=', versionId).execute()

  const key = keyFor(
    title,
    others.map((other) => other.key),
  )

  const id = newId()
  const position = Math.max(0, ...others.map((other) => other.position)) + 1
  await work.tx
    .insertInto('programme.activity')
    .values({ id, version_id: versionId, key, kind, position, theme, title, share_percent: sharePercent })
    .execute()
  await work.tx
    .insertInto('programme.section')
    .values(Heading.options.map((heading) => ({ activity_id: id, heading, body: JSON.stringify(emptyText) })))
    .execute()
  return recorded(work, versionId, 'programme.activity-added', { activity: key })
}
