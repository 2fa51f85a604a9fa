import { accountIds } from '../staff.ts'
import { tellFindings } from './findings.ts'
import { tellHomeVisit } from './home-visit.ts'
import { tellObservations } from './observations.ts'
import type { PlannedMethod } from './plan.ts'
import { happened, moveOn, pass, reaches, type Story } from './story.ts'
import { tellDataRequest } from './third-parties.ts'

const HOME_VISIT = 9
const OBSERVATIONS = 10
const THIRD_PARTY = 6

/** The methods one by one, mildest first, and what was found. Files that are still in research leave the heaviest for later. */
export function tellResearch(story: Story, methods: readonly PlannedMethod[]): void {
  const finished = reaches(story, 'hearing')
  const inProgress = story.plan.stage === 'research'
  const upTo = inProgress ? Math.ceil(methods.length / 2) : methods.length

  for (const [index, method] of methods.entries()) {
    const isDone = finished || (inProgress && index < upTo)
    let homeVisitId: string | null = null
    if (reaches(story, 'research')) {
      pass(story, 1, isDone ? 4 : 0)
      if (method.step === THIRD_PARTY) tellDataRequest(story, isDone)
      if (method.step === HOME_VISIT) homeVisitId = tellHomeVisit(story, isDone)
      if (method.step === OBSERVATIONS) tellObservations(story, isDone)
    }
    if (isDone) tellFindings(story, method, homeVisitId)
    addMethod(story, method, isDone)
  }
  if (!finished) return

  pass(story, 0, 2)
  moveOn(story, 'research', 'hearing')
}

function addMethod(story: Story, method: PlannedMethod, isDone: boolean): void {
  if (isDone) happened(story, 'method.done', story.lead, { method: method.id, step: method.step, on: story.day })
  story.rows.add('investigations.method', {
    id: method.id,
    investigation_id: story.id,
    step: method.step,
    goal: method.goal,
    why_not_lighter: method.whyNotLighter,
    status: isDone ? 'done' : 'planned',
    done_on: isDone ? story.day : null,
    result: isDone ? method.result : null,
    planned_by: accountIds[story.lead],
    planned_at: method.plannedAt,
  })
}
