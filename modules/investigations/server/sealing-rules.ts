import { ruleBroken } from '#platform/server/refusal.ts'
import type { FileFacts } from './file-facts.ts'

/** A file is sealed once, and somebody keeps seeing it. Refuses `seal.already-sealed`, `seal.nobody-named`. */
export function sealFile(file: Pick<FileFacts, 'sealed' | 'lead' | 'members'>, named: readonly string[]): void {
  if (file.sealed) throw ruleBroken('seal.already-sealed')
  if (named.length === 0 && !file.lead && file.members.length === 0)
    throw ruleBroken('seal.nobody-named', [{ pointer: '#/body/named', detail: 'Kies ten minste één collega.' }])
}

/** Refuses `seal.not-sealed`. */
export function mustBeSealed({ sealed }: Pick<FileFacts, 'sealed'>): void {
  if (!sealed) throw ruleBroken('seal.not-sealed')
}

/** The lead stays, and so does the last one. Refuses `seal.not-sealed`, `seal.lead-stays`, `seal.nobody-named`. */
export function takeOff(file: Pick<FileFacts, 'sealed' | 'lead'>, named: readonly string[], accountId: string): void {
  mustBeSealed(file)
  if (file.lead?.id === accountId) throw ruleBroken('seal.lead-stays')
  if (!named.some((id) => id !== accountId)) throw ruleBroken('seal.nobody-named')
}
