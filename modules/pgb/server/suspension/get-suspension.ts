import type { Suspension } from '../../contract.ts'
import type { SuspensionWork } from './found-suspension.ts'
import { readSuspension } from './read-suspension.ts'

/** A suspension, remembered as looked at. Refuses `thing.not-found`. */
export async function getSuspension(work: SuspensionWork, id: string): Promise<Suspension> {
  const found = await readSuspension(work, id)

  work.recordLook('suspension.read', { kind: 'suspension', id })
  return found
}
