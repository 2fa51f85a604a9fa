import type { z } from 'zod'
import type { InvestigationFile, SetFineInView } from '../contract.ts'
import { putFineInView } from './hearing-rules.ts'
import { type FileWork, recorded, takeFile } from './work-on-file.ts'

/** Says whether a fine is in view: from then on no statement is saved without the caution. Refuses `advice.fine-not-in-wmo`. */
export async function setFineInView(work: FileWork, id: string, { inView }: z.output<typeof SetFineInView>): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'investigation.fine-in-view-set')
  if (inView) putFineInView(file)

  await work.tx.updateTable('investigations.investigation').set({ fine_in_view: inView }).where('id', '=', id).execute()
  return recorded(work, id, 'investigation.fine-in-view-set', { inView })
}
