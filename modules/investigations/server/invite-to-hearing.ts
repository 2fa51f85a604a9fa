import type { InvestigationFile, InviteToHearing } from '../contract.ts'
import { invite } from './hearing-rules.ts'
import { type FileWork, newPart, recorded, takeFile } from './work-on-file.ts'

/** Records an invitation with its notice of rights; inviting with a view to a fine puts the fine in view. Refuses what `invite` of the rules refuses. */
export async function inviteToHearing(work: FileWork, id: string, by: InviteToHearing): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'hearing.invited')
  invite(file, by)

  const part = newPart(id)
  await work.tx
    .insertInto('investigations.hearing')
    .values({
      ...part,
      purpose: by.purpose,
      invited_on: by.invitedOn,
      planned_at: by.plannedAt,
      way: by.way,
      rights_notice: by.rightsNotice,
      interpreter: by.interpreter || null,
      helper: by.helper || null,
    })
    .execute()
  if (by.purpose === 'fine')
    await work.tx.updateTable('investigations.investigation').set({ fine_in_view: true }).where('id', '=', id).execute()
  return recorded(work, id, 'hearing.invited', { hearing: part.id, purpose: by.purpose, way: by.way, on: by.invitedOn })
}
