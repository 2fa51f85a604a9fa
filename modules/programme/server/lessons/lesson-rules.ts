import type { Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { DecideLesson, LessonState, MakeLesson, Quarter } from '../../contract.ts'

interface Standing {
  state: LessonState
  assignedTo: string | null
}

const SHORTEST_REASON = 10

/** The quarter of the calendar in which a day lies. */
export function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** Refuses `lesson.without-origin`. */
export function mustComeFromSomewhere({ proposals, foundIn }: Pick<MakeLesson, 'proposals' | 'foundIn'>): void {
  if (proposals.length === 0 && foundIn === null) throw ruleBroken('lesson.without-origin')
}

/** A lesson goes from proposed to adopted or rejected. Refuses `lesson.wrong-state`, `lesson.rejection-needs-reason`. */
export function decide({ state }: Standing, { adopt, reason }: Pick<DecideLesson, 'adopt' | 'reason'>): 'adopted' | 'rejected' {
  if (state !== 'proposed') throw ruleBroken('lesson.wrong-state')
  if (!adopt && (reason ?? '').length < SHORTEST_REASON) throw ruleBroken('lesson.rejection-needs-reason')
  return adopt ? 'adopted' : 'rejected'
}

/** Refuses `lesson.wrong-state` unless it is in one of these states. */
export function mustBe({ state }: Standing, ...states: readonly LessonState[]): void {
  if (!states.includes(state)) throw ruleBroken('lesson.wrong-state')
}

/** What is assigned can still be done in time. Refuses `lesson.due-in-past`. */
export function mustBeAhead(dueOn: Day, today: Day): void {
  if (dueOn < today) throw ruleBroken('lesson.due-in-past')
}

/** An adopted lesson is carried out by the one it is assigned to. Refuses `lesson.wrong-state`, `lesson.not-yours`. */
export function mustCarryOut(lesson: Standing, actor: string | null): void {
  mustBe(lesson, 'adopted')
  if (lesson.assignedTo === null) throw ruleBroken('lesson.wrong-state')
  if (lesson.assignedTo !== actor) throw ruleBroken('lesson.not-yours')
}
