import type { Gate } from '../contract.ts'
import { worksOn } from './access-rules.ts'
import type { FileFacts } from './file-facts.ts'
import { fitsDomain } from './legal-basis-rules.ts'
import { reasonForMethodGiven } from './method-rules.ts'

/** A legal gate: whether it is met on this file, and where on the page it is opened. */
export type GateRule = (file: FileFacts) => Gate

/** G1: purpose and legal basis belong to the law of the file (AVG art. 5 and 6). */
export const legalBasisFits: GateRule = (file) => ({
  code: 'investigation.legal-basis-does-not-fit',
  met: fitsDomain(file.purpose, file.legalBasis, file.domain),
  place: 'assignment',
})

export const leadAssigned: GateRule = (file) => ({ code: 'investigation.no-lead', met: file.lead !== null, place: 'assignment' })

/** The lead was asked about a conflict of interest and has none (Awb 2:4). */
export const leadHasNoConflict: GateRule = (file) => ({
  code: 'investigation.conflict-not-asked',
  met: file.lead !== null && worksOn(file, file.lead.id),
  place: 'assignment',
})

export const questionsAsked: GateRule = (file) => ({ code: 'plan.no-questions', met: file.questions.length > 0, place: 'plan' })

export const methodsPlanned: GateRule = (file) => ({
  code: 'plan.no-methods',
  met: file.methods.some((method) => method.status !== 'set-aside'),
  place: 'plan',
})

/** G3: every heavier method says why the milder ones are not enough (Awb 3:4, EVRM 8). */
export const heavierMethodsHaveReason: GateRule = (file) => ({
  code: 'method.reason-needed',
  met: file.methods.every((method) => method.status === 'set-aside' || reasonForMethodGiven(method.step, method.whyNotLighter)),
  place: 'plan',
})

export const methodsFinished: GateRule = (file) => ({
  code: 'method.not-finished',
  met: file.methods.every((method) => method.status !== 'planned'),
  place: 'plan',
})

/** G4: no home visit is left without its record or its cancellation. */
export const homeVisitsFinished: GateRule = (file) => ({
  code: 'home-visit.not-finished',
  met: file.homeVisits.every((visit) => visit.visitedOn !== null || visit.cancelledBecause !== null),
  place: 'research',
})

export const somethingFound: GateRule = (file) => ({ code: 'finding.none', met: standing(file).length > 0, place: 'findings' })

/** The other side was looked for too: a finding that fits "no breach", or the reason why there is none (Awb 3:2). */
export const noBreachSideFilled: GateRule = (file) => ({
  code: 'finding.no-breach-side-empty',
  met: file.noBreachSideEmptyBecause !== null || standing(file).some((finding) => finding.supports === 'no-breach'),
  place: 'findings',
})

function standing(file: FileFacts) {
  return file.findings.filter((finding) => finding.withdrawnBecause === null)
}
