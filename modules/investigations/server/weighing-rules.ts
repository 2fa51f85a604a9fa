import { ruleBroken } from '#platform/server/refusal.ts'
import type { Weigh } from '../contract.ts'
import { mustHaveCome } from './day-rules.ts'
import type { FileFacts } from './file-facts.ts'
import { mustHaveSeen } from './seen-rules.ts'

/**
 * The human measure (Awb 3:4; ABRvS 2-2-2022, ECLI:NL:RVS:2022:285). The contract refuses empty answers.
 * Refuses `thing.changed-meanwhile`; `weighing.care-continuity-missing` under Wmo and Youth Act (2.3.5); `input.invalid` for care under
 * the Participation Act, and for an answer of the prosecutor to a question that was not asked.
 */
export function weigh(
  file: Pick<FileFacts, 'domain' | 'weighing' | 'today'>,
  by: Pick<Weigh, 'seen' | 'careContinuity' | 'prosecutorAskedOn' | 'prosecutorAnswer'>,
): void {
  mustHaveSeen(file.weighing?.updatedAt ?? null, by.seen)
  mustWeighCare(file, by)
  if (by.prosecutorAskedOn) mustHaveCome(by.prosecutorAskedOn, 'prosecutorAskedOn', file)
  if (by.prosecutorAnswer && !by.prosecutorAskedOn) {
    throw ruleBroken('input.invalid', [{ pointer: '#/body/prosecutorAskedOn', detail: 'Vul in wanneer de zaak is voorgelegd.' }])
  }
}

function mustWeighCare({ domain }: Pick<FileFacts, 'domain'>, { careContinuity }: Pick<Weigh, 'careContinuity'>): void {
  const at = (detail: string) => [{ pointer: '#/body/careContinuity', detail }]
  if (domain !== 'participation-act' && !careContinuity)
    throw ruleBroken('weighing.care-continuity-missing', at('Schrijf op hoe de zorg doorgaat.'))
  if (domain === 'participation-act' && careContinuity)
    throw ruleBroken('input.invalid', at('Deze vraag hoort niet bij de Participatiewet.'))
}

/** Whether nothing changed in the findings or the replies since the weighing was saved. */
export function isCurrent(weighing: NonNullable<FileFacts['weighing']>, findings: FileFacts['findings']): boolean {
  return findings.every((finding) => finding.changedAt <= weighing.updatedAt)
}
