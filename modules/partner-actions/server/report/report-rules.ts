import { holdsBsn } from '#platform/contract/bsn.ts'
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

/** The codes of what keeps somebody from agreeing a report: that is for a colleague who works on it and wrote nothing in it, after the action. */
export function notAgreeing(report: ToAgree, actorId: string | null): string[] {
  if (!report.works) return ['action-report.not-on-action']
  if (report.agreed) return ['action-report.agreed']
  return [
    ...(report.actionState === 'held' ? [] : ['action-report.not-held']),
    ...(report.packsOut > 0 ? ['action-report.pack-out'] : []),
    ...(report.summary === '' ? ['action-report.no-summary'] : []),
    ...(report.careOpen > 0 ? ['action-report.care-open'] : []),
    ...(report.writers.includes(actorId ?? '') ? ['action-report.own'] : []),
  ]
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
