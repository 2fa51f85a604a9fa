import type { FileFacts } from './file-facts.ts'
import type { GateRule } from './gate-rules.ts'
import { everythingWasTried, isWaived, wasHeld } from './hearing-rules.ts'

/** G7: the person was heard, or did not come after everything was tried, or an exception of the Awb was decided on with reasons (4:7 to 4:12). */
export const personHeard: GateRule = (file) => {
  const last = file.hearings.at(-1)
  return {
    code: last?.attendance === 'no-show' ? 'hearing.no-show-ladder' : 'hearing.not-held',
    met: isWaived(file) || (last !== undefined && (wasHeld(last) || everythingWasTried(last))),
    place: 'hearing',
  }
}

/** G6: with a fine in view the last talk had a fine as its purpose (Awb 5:10a, 5:50). */
export const fineWasPurpose: GateRule = (file) => ({
  code: 'hearing.purpose-is-not-fine',
  met: !file.fineInView || isWaived(file) || file.hearings.at(-1)?.purpose === 'fine',
  place: 'hearing',
})

export const statementWritten: GateRule = (file) => ({
  code: 'hearing.no-statement',
  met: file.hearings.filter(wasHeld).every((hearing) => hearing.statement !== null),
  place: 'hearing',
})

/** Who came gets the report; who answered in writing has it already. */
export const hearingReportSent: GateRule = (file) => ({
  code: 'hearing.report-not-sent',
  met: spokenTalks(file).every((hearing) => hearing.reportSentOn !== null),
  place: 'hearing',
})

/** The last day of the term belongs to the person: it is over on the day after. */
export const correctionTermOver: GateRule = (file) => ({
  code: 'hearing.correction-term-runs',
  met: spokenTalks(file).every(
    (hearing) => hearing.agreedOn !== null || (hearing.correctionUntil !== null && file.today > hearing.correctionUntil),
  ),
  place: 'hearing',
})

/** Each finding that stands was put to the person, and the answer was weighed (Awb 4:8, 3:46). */
export const findingsAnswered: GateRule = (file) => ({
  code: 'finding.not-answered',
  met: isWaived(file) || file.findings.every((finding) => finding.withdrawnBecause !== null || finding.weighed !== null),
  place: 'findings',
})

/** All that stands before weighing: no advice without hearing both sides. */
export const hearingGates: readonly GateRule[] = [
  personHeard,
  fineWasPurpose,
  statementWritten,
  hearingReportSent,
  correctionTermOver,
  findingsAnswered,
]

function spokenTalks(file: FileFacts) {
  return file.hearings.filter((hearing) => hearing.attendance === 'attended')
}
