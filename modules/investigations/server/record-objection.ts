import type { InvestigationFile, RecordObjection } from '../contract.ts'
import { askerOf } from './get-investigation.ts'
import { loadFileForUpdate } from './load-file.ts'
import { mustConcern, receive } from './objection-rules.ts'
import { type FileWork, newPart, recorded } from './work-on-file.ts'

/** Records an objection to a decision on a part, also after the file was closed. Refuses what `mustConcern` and `receive` of the rules refuse. */
export async function recordObjection(work: FileWork, id: string, { partId, receivedOn }: RecordObjection): Promise<InvestigationFile> {
  const file = await loadFileForUpdate(work, id)
  mustConcern(file, await askerOf(work, file))
  receive(file, partId, receivedOn)

  const objection = newPart(id)
  await work.tx
    .insertInto('investigations.objection')
    .values({ ...objection, part_id: partId, received_on: receivedOn, recorded_at: work.now })
    .execute()
  return recorded(work, id, 'objection.received', { objection: objection.id, part: partId, on: receivedOn })
}
