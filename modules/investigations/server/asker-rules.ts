import type { InvestigationFile, NextStep } from '../contract.ts'
import { declaredAt, hasConflict, isOnFile, worksOn } from './access-rules.ts'
import { advisedOn } from './advice-rules.ts'
import type { Asker, FileFacts } from './file-facts.ts'
import { hasMandateFor } from './mandate-rules.ts'
import { mayAuthorise } from './observation-rules.ts'
import { isCoordinatorOf } from './people-rules.ts'
import { gatesBefore, stepFrom } from './stage-rules.ts'

/** The one next step of a file for whoever asks; null when it is closed. */
export function nextStep(file: FileFacts, asker: Asker): NextStep | null {
  if (file.stage === 'closed') return null

  const { to, takenBy } = stepFrom[file.stage]
  return { to, ...whoTakes(file, asker, takenBy), gates: gatesBefore(file) }
}

function whoTakes(file: FileFacts, asker: Asker, takenBy: 'lead' | 'reader' | 'manager'): Pick<NextStep, 'yours' | 'waitsFor'> {
  if (takenBy === 'manager') return { yours: mayDecide(file, asker), waitsFor: null }
  if (takenBy === 'reader') {
    const reader = file.advices.at(-1)?.reader
    return { yours: reader?.id === asker.id, waitsFor: reader?.name ?? null }
  }
  if (!file.lead) return { yours: mayAssign(file, asker), waitsFor: null }
  return { yours: isOnFile(file, asker.id), waitsFor: file.lead.name }
}

/** What the asker may do here now, so that the page shows only what works. */
export function mayDo(file: FileFacts, asker: Asker): InvestigationFile['may'] {
  return {
    workOn: file.stage !== 'closed' && worksOn(file, asker.id),
    assign: mayAssign(file, asker),
    readAlong: file.stage === 'reading-along' && file.advices.at(-1)?.reader?.id === asker.id,
    decide: mayDecide(file, asker),
    authorise:
      isCoordinatorOf(file, asker) && file.observationPlans.some((plan) => !plan.authorisedBy && mayAuthorise(file, plan, asker.id)),
    declareConflict: momentToDeclare(file, asker),
  }
}

function mayAssign(file: FileFacts, asker: Asker): boolean {
  return file.stage !== 'closed' && isCoordinatorOf(file, asker)
}

function mayDecide(file: FileFacts, asker: Asker): boolean {
  return file.stage === 'decision' && openPartsOf(file, asker).length > 0
}

/** The undecided parts of the advice for which the asker holds a mandate, and did not advise or read along on. */
function openPartsOf(file: FileFacts, asker: Asker) {
  const advice = file.advices.at(-1)
  if (!advice || advisedOn(advice, asker.id) || isOnFile(file, asker.id)) return []
  return advice.parts.filter((part) => !part.decision && hasMandateFor(part, asker.mandates))
}

/** The moment at which the asker still has to say whether they know the person or provider; null when not asked. */
function momentToDeclare(file: FileFacts, asker: Asker): InvestigationFile['may']['declareConflict'] {
  if (file.stage === 'closed' || hasConflict(file, asker.id)) return null

  if (isOnFile(file, asker.id) && declaredAt(file, asker.id, 'assignment') === undefined) return 'assignment'
  const reads = file.stage === 'reading-along' && file.advices.at(-1)?.reader?.id === asker.id
  if (reads && declaredAt(file, asker.id, 'reading') === undefined) return 'reading'
  if (mayDecide(file, asker) && declaredAt(file, asker.id, 'decision') === undefined) return 'decision'
  return null
}
