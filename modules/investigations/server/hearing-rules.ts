import type { Day } from '#platform/contract/calendar.ts'
import { endOfLegalTerm } from '#platform/server/legal-parameter-rules.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { type InviteToHearing, NoShowStep, type RecordAttendance } from '../contract.ts'
import { mustHaveCome } from './day-rules.ts'
import type { FileFacts, HearingFacts } from './file-facts.ts'

const noShowSteps = NoShowStep.options

/** Somebody was heard: came, or answered in writing (Awb 4:9). */
export function wasHeld(hearing: HearingFacts): boolean {
  return hearing.attendance === 'attended' || hearing.attendance === 'written'
}

/** Somebody did not come, and a call, a letter and the neighbourhood team were all tried. */
export function everythingWasTried(hearing: HearingFacts): boolean {
  return hearing.attendance === 'no-show' && hearing.noShowSteps.length === noShowSteps.length
}

/** An exception of the Awb stands in for a hearing only where there was none: who was heard gets an answer. */
export function isWaived(file: Pick<FileFacts, 'hearings' | 'hearingWaiver'>): boolean {
  return file.hearingWaiver !== null && !file.hearings.some(wasHeld)
}

/** Heard with a view to a fine: after the caution, or given every chance to come (Awb 5:10a, 5:50, 5:53). */
export function wasHeardAboutFine(file: Pick<FileFacts, 'hearings'>): boolean {
  return file.hearings.some(
    (hearing) => hearing.purpose === 'fine' && ((wasHeld(hearing) && hearing.cautionAt !== null) || everythingWasTried(hearing)),
  )
}

/** A fine only exists under the Participation Act. Refuses `advice.fine-not-in-wmo`. */
export function putFineInView(file: Pick<FileFacts, 'domain'>): void {
  if (file.domain !== 'participation-act') throw ruleBroken('advice.fine-not-in-wmo')
}

/**
 * The invitation tells the rights of the person, and says so when a fine is in view.
 * Refuses `hearing.rights-notice-needed`, `hearing.purpose-is-not-fine`, `advice.fine-not-in-wmo`.
 */
export function invite(file: Pick<FileFacts, 'domain' | 'fineInView' | 'openedOn' | 'today'>, by: InviteToHearing): void {
  if (!by.rightsNotice) throw ruleBroken('hearing.rights-notice-needed')
  if (by.purpose === 'fine') putFineInView(file)
  if (file.fineInView && by.purpose !== 'fine') throw ruleBroken('hearing.purpose-is-not-fine')
  mustHaveCome(by.invitedOn, 'invitedOn', { today: file.today, from: file.openedOn })
}

/** Once its report was sent a talk is fixed; what changes is a correction. Refuses `hearing.already-closed`. */
export function mustBeOpen(hearing: HearingFacts): void {
  if (hearing.reportSentOn || hearing.agreedOn) throw ruleBroken('hearing.already-closed')
}

/** The right to silence was told before there was a statement (Awb 5:10a). Refuses `hearing.already-closed`, `input.invalid`. */
export function tellRightToSilence(hearing: HearingFacts, cautionAt: string, now: string): void {
  mustBeOpen(hearing)
  if (hearing.statement) throw ruleBroken('hearing.already-closed')
  if (Date.parse(cautionAt) > Date.parse(now)) {
    throw ruleBroken('input.invalid', [{ pointer: '#/body/cautionAt', detail: 'Dit moment is nog niet geweest.' }])
  }
}

/** Refuses `hearing.already-closed` once there is a statement; `input.invalid` without the day on which somebody was heard. */
export function attend(hearing: HearingFacts, { attendance, heldOn }: RecordAttendance, today: Day): void {
  mustBeOpen(hearing)
  if (attendance === 'no-show') {
    if (hearing.statement) throw ruleBroken('hearing.already-closed')
    return
  }
  if (!heldOn) throw ruleBroken('input.invalid', [{ pointer: '#/body/heldOn', detail: 'Vul in op welke dag de betrokkene is gehoord.' }])
  mustHaveCome(heldOn, 'heldOn', { today, from: hearing.invitedOn })
}

/**
 * First a call, then a letter, then the neighbourhood team, each on or after the day of the one before.
 * Refuses `hearing.not-held`, `hearing.already-closed`, `hearing.no-show-order`, `input.invalid`.
 */
export function tryAgain(hearing: HearingFacts, step: NoShowStep, doneOn: Day, today: Day): void {
  if (!hearing.attendance) throw ruleBroken('hearing.not-held')
  if (hearing.attendance !== 'no-show') throw ruleBroken('hearing.already-closed')
  if (noShowSteps[hearing.noShowSteps.length] !== step) throw ruleBroken('hearing.no-show-order')
  mustHaveCome(doneOn, 'doneOn', { today, from: hearing.noShowSteps.at(-1)?.doneOn ?? hearing.invitedOn })
}

/**
 * What somebody said can only be saved once it is known that they came, and after the caution when a fine is in view.
 * Refuses `hearing.not-held`, `hearing.nobody-came`, `hearing.caution-needed`, `hearing.already-closed` (Awb 4:9, 5:10a).
 */
export function takeStatement(file: Pick<FileFacts, 'fineInView'>, hearing: HearingFacts): void {
  mustBeOpen(hearing)
  if (!hearing.attendance) throw ruleBroken('hearing.not-held')
  if (hearing.attendance === 'no-show') throw ruleBroken('hearing.nobody-came')
  if ((file.fineInView || hearing.purpose === 'fine') && !hearing.cautionAt) throw ruleBroken('hearing.caution-needed')
}

/** The last day on which the person can correct the report. Refuses `hearing.no-statement`, `hearing.already-closed`, `input.invalid`. */
export function sendReport(file: Pick<FileFacts, 'legal' | 'closedDays' | 'today'>, hearing: HearingFacts, sentOn: Day): Day {
  mustBeOpen(hearing)
  if (!hearing.statement) throw ruleBroken('hearing.no-statement')
  mustHaveCome(sentOn, 'sentOn', { today: file.today, from: hearing.heldOn })
  return endOfLegalTerm(file, 'statement-correction', sentOn)
}

/** The person agrees with the report, corrected or not. Refuses `hearing.report-not-sent`, `hearing.already-closed`, `input.invalid`. */
export function correct(hearing: HearingFacts, agreedOn: Day, today: Day): void {
  if (!hearing.reportSentOn) throw ruleBroken('hearing.report-not-sent')
  if (hearing.agreedOn) throw ruleBroken('hearing.already-closed')
  mustHaveCome(agreedOn, 'agreedOn', { today, from: hearing.reportSentOn })
}

/** Only the lead decides not to hear somebody, and not after hearing them. Refuses `investigation.not-yours`, `hearing.already-closed`. */
export function waive(file: Pick<FileFacts, 'lead' | 'hearings'>, accountId: string): void {
  if (file.lead?.id !== accountId) throw ruleBroken('investigation.not-yours')
  if (file.hearings.some(wasHeld)) throw ruleBroken('hearing.already-closed')
}
