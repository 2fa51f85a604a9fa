import { ruleBroken } from '#platform/server/refusal.ts'
import type { FileFacts } from './file-facts.ts'

/** Who sees a file once it is sealed: who is named, its lead and its colleagues. Who only read along or authorised does not. */
export function staySealed(file: Pick<FileFacts, 'lead' | 'members'>, named: readonly string[]): string[] {
  const colleagues = file.members.filter(({ part }) => part === 'colleague').map(({ person }) => person.id)
  return [...named, ...(file.lead ? [file.lead.id] : []), ...colleagues]
}

/**
 * A file is sealed once, and a coordinator who can lift the seal keeps seeing it. Refuses `seal.already-sealed`, `seal.needs-coordinator`.
 * @param keepers those of `staySealed` who are such a coordinator
 */
export function sealFile({ sealed }: Pick<FileFacts, 'sealed'>, keepers: readonly string[]): void {
  if (sealed) throw ruleBroken('seal.already-sealed')
  if (keepers.length === 0)
    throw ruleBroken('seal.needs-coordinator', [{ pointer: '#/body/named', detail: 'Kies ten minste één coördinator.' }])
}

/** Refuses `seal.not-sealed`. */
export function mustBeSealed({ sealed }: Pick<FileFacts, 'sealed'>): void {
  if (!sealed) throw ruleBroken('seal.not-sealed')
}

/**
 * The lead stays, and so does the last coordinator. Refuses `seal.not-sealed`, `seal.lead-stays`, `seal.needs-coordinator`.
 * @param keepers the named coordinators who can lift the seal
 */
export function takeOff(file: Pick<FileFacts, 'sealed' | 'lead'>, keepers: readonly string[], accountId: string): void {
  mustBeSealed(file)
  if (file.lead?.id === accountId) throw ruleBroken('seal.lead-stays')
  if (!keepers.some((id) => id !== accountId)) throw ruleBroken('seal.needs-coordinator')
}
