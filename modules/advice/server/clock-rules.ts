import { afterWorkingMinutes, type OfficeCalendar, workingMinutesBetween } from '#platform/contract/working-time-rules.ts'
import type { ClockState, QuestionClock, QuestionStatus } from '../contract.ts'

/** The clock of a question as it is kept. `stoodSince`: it stands still, because the question waits on the consultant or is closed. */
export interface Clock {
  askedAt: Date
  stoodSince: Date | null
  stoodMinutes: number
  firstAnswerDueAt: Date
  closingDueAt: Date
}

export interface TargetMinutes {
  firstAnswerMinutes: number
  closingMinutes: number
}

/** When an answer and closing are due, by the target that holds when the question is asked. */
export function startClock(calendar: OfficeCalendar, askedAt: Date, target: TargetMinutes): Clock {
  return {
    askedAt,
    stoodSince: null,
    stoodMinutes: 0,
    firstAnswerDueAt: afterWorkingMinutes(calendar, askedAt, target.firstAnswerMinutes),
    closingDueAt: afterWorkingMinutes(calendar, askedAt, target.closingMinutes),
  }
}

/** Working minutes since a question was asked, without those that its clock stood still. */
export function minutesOf(calendar: OfficeCalendar, clock: Clock, at: Date): number {
  const stops = clock.stoodSince && clock.stoodSince < at ? clock.stoodSince : at
  return Math.max(0, workingMinutesBetween(calendar, clock.askedAt, stops) - clock.stoodMinutes)
}

export function stopClock(clock: Clock, at: Date): Clock {
  return clock.stoodSince ? clock : { ...clock, stoodSince: at }
}

/** Goes on: what is due moves up by the working time that it stood still, and by nothing else. */
export function resumeClock(calendar: OfficeCalendar, clock: Clock, at: Date): Clock {
  if (!clock.stoodSince) return clock

  const stood = workingMinutesBetween(calendar, clock.stoodSince, at)
  return {
    ...clock,
    stoodSince: null,
    stoodMinutes: clock.stoodMinutes + stood,
    firstAnswerDueAt: moved(calendar, clock.firstAnswerDueAt, stood, clock.stoodSince),
    closingDueAt: moved(calendar, clock.closingDueAt, stood, clock.stoodSince),
  }
}

/** What was late already when the clock stopped stays late. */
function moved(calendar: OfficeCalendar, dueAt: Date, stood: number, stoodSince: Date): Date {
  return dueAt <= stoodSince ? dueAt : afterWorkingMinutes(calendar, dueAt, stood)
}

export interface ClockFacts {
  status: QuestionStatus
  firstAnswerAt: Date | null
  dueAt: Date | null
  firstAnswerTargetMinutes: number
  closingTargetMinutes: number
}

/** How the clock stands at a moment. Nearly late: less than a percentage of the target is left. */
export function readClock(calendar: OfficeCalendar, question: ClockFacts, at: Date, nearlyLatePercent: number): QuestionClock {
  const { dueAt } = question
  if (question.status === 'closed') return { state: 'closed', waitsFor: null, dueAt: null, minutesLeft: null }

  const waitsFor = question.firstAnswerAt ? 'closing' : 'first-answer'
  if (!dueAt) return { state: 'standing', waitsFor, dueAt: null, minutesLeft: null }

  const target = question.firstAnswerAt ? question.closingTargetMinutes : question.firstAnswerTargetMinutes
  const late = at > dueAt
  const minutesLeft = late ? 0 - workingMinutesBetween(calendar, dueAt, at) : workingMinutesBetween(calendar, at, dueAt)
  const state: ClockState = late ? 'late' : minutesLeft * 100 < target * nearlyLatePercent ? 'nearly-late' : 'running'
  return { state, waitsFor, dueAt: dueAt.toISOString(), minutesLeft }
}
