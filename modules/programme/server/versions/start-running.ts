import type { ProgrammeVersion } from '../../contract.ts'
import { type ProgrammeWork, recorded } from './take-draft.ts'
import { takeYearOf } from './take-year.ts'
import { mustBeAdopted } from './version-rules.ts'

/** The adopted programme begins. Refuses `thing.not-found`, `programme.wrong-state`. */
export async function startRunning(work: ProgrammeWork, id: string): Promise<ProgrammeVersion> {
  const version = (await takeYearOf(work, id)).find((one) => one.id === id)

  mustBeAdopted(version?.state)

  await work.tx.updateTable('programme.version').set({ state: 'running' }).where('id', '=', id).execute()
  return recorded(work, id, 'programme.started', { year: version?.year ?? null })
}
