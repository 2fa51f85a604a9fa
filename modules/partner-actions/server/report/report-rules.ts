import { bsnsIn } from '#platform/contract/bsn.ts'
import { type FieldError, ruleBroken } from '#platform/server/refusal.ts'
import type { ActionState, WriteReport } from '../../contract.ts'

/** What settles whether somebody can agree the report. */
export interface ToAgree {
  works: boolean
  actionState: ActionState
  agreed: boolean
  summary: string
  writers: readonly string[]
  packsOut: number
  careOpen: number
}

/** The code of what stands in the way of agreeing a report, or null: a colleague who works on it and wrote nothing in it, after the action. */
export function notAgreeing(report: ToAgree, actorId: string | null): string | null {
  if (!report.works) return 'action-report.not-on-action'
  if (report.agreed) return 'action-report.agreed'
  if (report.actionState !== 'held') return 'action-report.not-held'
  if (report.packsOut > 0) return 'action-report.pack-out'
  if (report.summary === '') return 'action-report.no-summary'
  if (report.careOpen > 0) return 'action-report.care-open'
  return report.writers.includes(actorId ?? '') ? 'action-report.own' : null
}

/** Refuses what could be a citizen service number, in any of the texts. */
export function checkTexts({ summary, byCatch, evaluation, results }: WriteReport): void {
  const texts: [pointer: string, text: string][] = [
    ['#/body/summary', summary],
    ['#/body/byCatch', byCatch],
    ['#/body/evaluation', evaluation],
    ...results.map(({ result }, index): [string, string] => [`#/body/results/${index}/result`, result]),
  ]
  const errors: FieldError[] = texts
    .filter(([, text]) => holdsBsn(text))
    .map(([pointer]) => ({ pointer, detail: 'Hier staat een getal dat een burgerservicenummer kan zijn. Haal het weg.' }))
  if (errors.length > 0) throw ruleBroken('action-report.number-of-person', errors)
}

/** Whether a number stands in the text that could be somebody's citizen service number. */
export const holdsBsn = (text: string): boolean => bsnsIn(text).length > 0
