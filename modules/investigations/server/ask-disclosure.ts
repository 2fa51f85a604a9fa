import type { AskDisclosure } from '#modules/privacy/contract.ts'
import { requestDisclosure } from '#modules/privacy/server/index.ts'
import { compartmentOf } from '#modules/staff/contract.ts'
import type { FileAccess } from '../contract.ts'
import { readFileAccess } from './file-access.ts'
import { mustGive } from './giving-access-rules.ts'
import { loadFile } from './load-file.ts'
import { type FileWork, me } from './work-on-file.ts'

/** Asks that data of the file may go to the other compartment. Refuses what `mustGive` and the rules of disclosure refuse. */
export async function askDisclosureOfFile(work: FileWork, id: string, asked: AskDisclosure): Promise<FileAccess> {
  const file = await loadFile(work, id)
  mustGive(file, { ...work.actor, id: me(work) })

  const { reference, municipalityId, domain } = file
  await requestDisclosure(work, { kind: 'investigation', id, reference, municipalityId, compartment: compartmentOf(domain) }, asked)
  return readFileAccess(work, file)
}
