import type { Clock } from './clock-rules.ts'

/** The moving part of a clock as its row keeps it. */
export const clockColumns = (clock: Clock) => ({
  stood_since: clock.stoodSince,
  stood_minutes: clock.stoodMinutes,
  first_answer_due_at: clock.firstAnswerDueAt,
  closing_due_at: clock.closingDueAt,
})
