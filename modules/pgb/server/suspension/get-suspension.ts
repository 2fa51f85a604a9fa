import type { Suspension } from '../../contract.ts'
import { readSuspension, type SuspensionWork } from './read-suspension.ts'

/** A suspension, remembered as looked at. Refuses `thing.not-found`. */
export async function getSuspension(work: SuspensionWork, id: string): Promise<Suspension> {
  const found = await readSuspension(work, id)

  work.recordLook('suspension.read', { kind: 'suspension', id })
  return found
}
