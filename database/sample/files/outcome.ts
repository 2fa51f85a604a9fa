import type { z } from 'zod'
import type { Cause, Result } from '#modules/investigations/contract.ts'
import { accountIds } from '../staff.ts'
import { lessons, unknownBecause } from '../texts/file-texts.ts'
import type { Part } from './advice.ts'
import { happened, newIdIn, pass, reaches, type Story } from './story.ts'
import type { Weighed } from './weighing.ts'

/** What was done with the decision, the lesson, and the closing of the file. Answers with the moment of closing. */
export function tellOutcome(story: Story, weighed: Weighed, parts: readonly Part[]): Date | null {
  if (!reaches(story, 'closed')) return null

  pass(story, 4, 10)
  addOutcome(story, parts)
  addLesson(story, weighed)
  return happened(story, 'investigation.closed', story.lead, { result: story.plan.result })
}

function addOutcome(story: Story, parts: readonly Part[]): void {
  const { dice, plan } = story
  const isKnown = plan.result !== 'unknown'
  const registered = isKnown && dice.chance(0.9)
  const registeredIn = registered ? (story.domain === 'participation-act' ? ('socrates' as const) : ('zorgned' as const)) : null
  const carriedOutOn = isKnown ? story.day : null
  const at = happened(story, 'outcome.recorded', story.lead, { result: plan.result, registered, registeredIn, on: carriedOutOn })
  const cents = (kind: string) => (isKnown ? (parts.find((part) => part.kind === kind)?.amount_cents ?? null) : null)
  story.rows.add('investigations.outcome', {
    investigation_id: story.id,
    result: plan.result,
    explanation: isKnown ? null : dice.pick(unknownBecause),
    carried_out_on: carriedOutOn,
    monthly_cents: cents('change'),
    recovered_cents: cents('recover') ?? cents('civil-claim'),
    fined_cents: cents('fine'),
    registered,
    registered_in: registeredIn,
    recorded_by: accountIds[story.lead],
    at,
  })
}

function addLesson(story: Story, weighed: Weighed): void {
  const cause = causeOf(story, weighed)
  const { aims, proposals } = lessons[cause]
  const at = happened(story, 'lesson.recorded', story.lead, { cause, aimsAt: aims })
  story.rows.add('investigations.lesson', {
    investigation_id: story.id,
    cause,
    aims_at: aims,
    proposal: story.dice.pick<string>(proposals),
    recorded_by: accountIds[story.lead],
    at,
  })
}

function causeOf(story: Story, weighed: Weighed): z.output<typeof Cause> {
  if (!story.breach) return 'no-breach'
  if (weighed.culpability === 'intent') return 'deliberate-gain'
  return story.dice.weighted({
    'rule-not-understood': 30,
    'form-unclear': 15,
    'change-not-passed-on': 28,
    debts: 14,
    'own-mistake': 8,
    other: 5,
  })
}

/** Somebody objects to a decision; when that succeeds, the figures follow the restated result. Answers with the result that counts. */
export function tellObjection(story: Story, parts: readonly Part[]): Result {
  const {
    dice,
    plan: { result },
  } = story
  const [part] = parts
  if (!part || result === 'no-finding' || result === 'unknown' || !dice.chance(0.09)) return result

  pass(story, 4, 20)
  const receivedOn = story.day
  const id = newIdIn(story)
  const recordedAt = happened(story, 'objection.received', story.lead, { objection: id, part: part.id, on: receivedOn })
  pass(story, 25, 50)
  const running = story.day === story.today
  const outcome = dice.weighted({ unfounded: 0.62, founded: 0.16, 'partly-founded': 0.12, withdrawn: 0.1 })
  const restated = outcome === 'founded' ? 'no-finding' : outcome === 'partly-founded' ? 'changed' : null
  const settledAt =
    !running &&
    happened(story, 'objection.decided', story.lead, {
      objection: id,
      outcome,
      on: story.day,
      resultBefore: result,
      resultAfter: restated ?? result,
    })
  story.rows.add('investigations.objection', {
    id,
    part_id: part.id,
    investigation_id: story.id,
    received_on: receivedOn,
    result: running ? null : outcome,
    decided_on: running ? null : story.day,
    restated_result: running ? null : restated,
    recorded_at: recordedAt,
    settled_at: settledAt || null,
    restated_from: restated && !running ? result : null,
  })
  return running ? result : (restated ?? result)
}
