import type { z } from 'zod'
import type { InvestigationFile, RecordCaution } from '../contract.ts'
import { tellRightToSilence } from './hearing-rules.ts'
import { type FileWork, me, partOf, recorded, takeFile } from './work-on-file.ts'

/** Records when the right to silence was told; whoever records it is the one who told it (Awb 5:10a). */
export async function recordCaution(
  work: FileWork,
  id: string,
  partId: string,
  { cautionAt }: z.output<typeof RecordCaution>,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'hearing.caution-told')
  tellRightToSilence(partOf(file.hearings, partId), cautionAt, file.now)

  await work.tx
    .updateTable('investigations.hearing')
    .set({ caution_at: cautionAt, caution_by: me(work) })
    .where('id', '=', partId)
    .execute()
  return recorded(work, id, 'hearing.caution-told', { hearing: partId, at: new Date(cautionAt).toISOString() })
}
