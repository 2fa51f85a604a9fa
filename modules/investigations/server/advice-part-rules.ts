import { endOfLegalTerm, parameterOn } from '#platform/server/legal-parameter-rules.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AdvicePartDraft, PartKind } from '../contract.ts'
import type { FileFacts } from './file-facts.ts'
import { wasHeardAboutFine } from './hearing-rules.ts'
import { mustExistUnder } from './part-law-rules.ts'

/** What is advised or decided: its kind and, where it has one, its amount. */
export interface Measure {
  kind: PartKind
  amountCents: number | null
}

const needsAmount: readonly PartKind[] = ['recover', 'fine', 'civil-claim']
const needsStart: readonly PartKind[] = ['terminate', 'change', 'revise', 'revoke', 'convert']
const needsEnd: readonly PartKind[] = ['revise', 'revoke']

/** Recovering, claiming and fining name an amount, revising and revoking a period, ending, changing and converting a day. Refuses `advice.part-incomplete`, field by field. */
export function mustBeComplete(parts: readonly AdvicePartDraft[]): void {
  const missing = parts.flatMap((part, index) =>
    missingIn(part).map((field) => ({ pointer: `#/body/parts/${index}/${field}`, detail: 'Vul dit in bij dit onderdeel.' })),
  )
  const backwards = parts.flatMap(({ periodFrom, periodTo }, index) =>
    periodFrom && periodTo && periodTo < periodFrom
      ? [{ pointer: `#/body/parts/${index}/periodTo`, detail: 'Deze dag ligt vóór het begin van de periode.' }]
      : [],
  )
  if (missing.length + backwards.length > 0) throw ruleBroken('advice.part-incomplete', [...missing, ...backwards])
}

function missingIn({ kind, amountCents, periodFrom, periodTo }: AdvicePartDraft): (keyof AdvicePartDraft)[] {
  const fields: (keyof AdvicePartDraft)[] = []
  if (lacksAmount({ kind, amountCents })) fields.push('amountCents')
  if (needsStart.includes(kind) && !periodFrom) fields.push('periodFrom')
  if (needsEnd.includes(kind) && !periodTo) fields.push('periodTo')
  return fields
}

/** Whether a measure that is about money names no amount. */
export function lacksAmount({ kind, amountCents }: Measure): boolean {
  return needsAmount.includes(kind) && !amountCents
}

type Circumstances = Pick<FileFacts, 'domain' | 'weighing' | 'hearings' | 'legal' | 'closedDays' | 'today'>

/**
 * What the law allows on this file; holds for an advice and for a decision that deviates from it.
 * Refuses `weighing.missing`, `advice.fine-not-in-wmo`, `advice.kind-not-in-this-law`, `advice.fine-without-blame`,
 * `advice.fine-needs-fine-hearing`, `advice.prosecutor-first`, `advice.wmo-recovery-needs-intent`.
 */
export function mustBeLawful(file: Circumstances, { kind }: Pick<Measure, 'kind'>): void {
  if (!file.weighing) throw ruleBroken('weighing.missing')
  const { culpability } = file.weighing

  mustExistUnder(file, kind)
  if ((kind === 'fine' || kind === 'warning') && culpability === 'none') throw ruleBroken('advice.fine-without-blame')
  if (kind === 'fine' && !wasHeardAboutFine(file)) throw ruleBroken('advice.fine-needs-fine-hearing')
  if (kind === 'fine' && prosecutorComesFirst(file)) throw ruleBroken('advice.prosecutor-first')
  if (kind === 'recover' && file.domain === 'wmo' && culpability !== 'intent') throw ruleBroken('advice.wmo-recovery-needs-intent')
}

/**
 * G11: from the threshold on, the prosecutor decides first; a fine is possible when the prosecutor waives, or is silent
 * until the term is over. Who was asked without need is waited for too (Awb 5:43 and 5:44; Aanwijzing 2023A003).
 */
export function prosecutorComesFirst(file: Pick<FileFacts, 'weighing' | 'legal' | 'closedDays' | 'today'>): boolean {
  if (!file.weighing) return false
  const { disadvantageCents, prosecutorAskedOn, prosecutorAnswer } = file.weighing

  if (prosecutorAnswer) return prosecutorAnswer === 'prosecutes'
  if (prosecutorAskedOn) return file.today <= endOfLegalTerm(file, 'prosecutor-answer', prosecutorAskedOn)
  return disadvantageCents !== null && disadvantageCents >= parameterOn(file, 'criminal-report-threshold', file.today).value
}
