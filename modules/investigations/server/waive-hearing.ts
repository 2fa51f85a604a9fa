import type { InvestigationFile, WaiveHearing } from '../contract.ts'
import { waive } from './hearing-rules.ts'
import { type FileWork, me, recorded, takeFile } from './work-on-file.ts'

/** The lead decides, with reasons, that an exception of the Awb stands in for the hearing (4:8 lid 2, 4:11, 4:12). */
export async function waiveHearing(work: FileWork, id: string, { exception, reasons }: WaiveHearing): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'hearing.waived')
  waive(file, me(work))

  const waiver = { exception, reasons, decided_by: me(work), at: work.now }
  await work.tx
    .insertInto('investigations.hearing_waiver')
    .values({ investigation_id: id, ...waiver })
    .onConflict((conflict) => conflict.column('investigation_id').doUpdateSet(waiver))
    .execute()
  return recorded(work, id, 'hearing.waived', { exception })
}
