import type { GateRule } from './gate-rules.ts'
import { isCurrent } from './weighing-rules.ts'

/** G8: no advice without the human measure (Awb 3:4). */
export const humanMeasureWeighed: GateRule = (file) => ({ code: 'weighing.missing', met: file.weighing !== null, place: 'weighing' })

/** Under Wmo and Youth Act the weighing says how the care goes on, whatever is decided (Wmo 2.3.5). */
export const careContinuityWeighed: GateRule = (file) => ({
  code: 'weighing.care-continuity-missing',
  met: file.domain === 'participation-act' || file.weighing === null || file.weighing.careContinuity !== null,
  place: 'weighing',
})

/** What was weighed is what is known now: findings or replies that changed later are weighed again (Awb 3:2). */
export const weighingIsCurrent: GateRule = (file) => ({
  code: 'weighing.older-than-reply',
  met: file.weighing === null || isCurrent(file.weighing, file.findings),
  place: 'weighing',
})

export const adviceWritten: GateRule = (file) => ({
  code: 'advice.none',
  met: (file.advices.at(-1)?.parts.length ?? 0) > 0,
  place: 'advice',
})

export const everyPartDecided: GateRule = (file) => ({
  code: 'decision.open-parts',
  met: file.advices.at(-1)?.parts.every((part) => part.decision !== null) ?? false,
  place: 'decision',
})

export const outcomeRecorded: GateRule = (file) => ({ code: 'outcome.missing', met: file.outcome !== null, place: 'outcome' })

export const lessonRecorded: GateRule = (file) => ({ code: 'lesson.missing', met: file.lesson !== null, place: 'outcome' })
