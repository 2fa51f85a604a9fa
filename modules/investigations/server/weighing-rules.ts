import { ruleBroken } from '#platform/server/refusal.ts'
import type { Weigh } from '../contract.ts'
import { mustHaveCome } from './day-rules.ts'
import type { FileFacts } from './file-facts.ts'
import { mustHaveSeen } from './seen-rules.ts'

/**
 * The human measure (Awb 3:4; ABRvS 2-2-2022, ECLI:NL:RVS:2022:285). The contract refuses empty answers.
 * Refuses `thing.changed-meanwhile`; `input.invalid` for an answer of the prosecutor to a question that was not asked.
 */
export function weigh(
  file: Pick<FileFacts, 'weighing' | 'today'>,
  by: Pick<Weigh, 'seen' | 'prosecutorAskedOn' | 'prosecutorAnswer'>,
): void {
  mustHaveSeen(file.weighing?.updatedAt ?? null, by.seen)
  if (by.prosecutorAskedOn) mustHaveCome(by.prosecutorAskedOn, 'prosecutorAskedOn', file)
  if (by.prosecutorAnswer && !by.prosecutorAskedOn) {
    throw ruleBroken('input.invalid', [{ pointer: '#/body/prosecutorAskedOn', detail: 'Vul in wanneer de zaak is voorgelegd.' }])
  }
}

/** Whether nothing changed in the findings or the replies since the weighing was saved. */
export function isCurrent(weighing: NonNullable<FileFacts['weighing']>, findings: FileFacts['findings']): boolean {
  return findings.every((finding) => finding.changedAt <= weighing.updatedAt)
}
