import type { MethodStep } from '#modules/investigations/contract.ts'
import { extraQuestions, methodTexts, whyNotLighter } from '../texts/file-texts.ts'
import { fillIn, happened, moveOn, newIdIn, pass, reaches, type Story } from './story.ts'

export interface PlannedMethod {
  id: string
  step: MethodStep
  goal: string
  result: string
  whyNotLighter: string | null
  plannedAt: Date
}

const FIRST_AT_HOME = 9
const ANSWERED = 'Ja, dit is na te gaan; zie de bevindingen.'
const OPTIONAL: readonly (readonly [MethodStep, number])[] = [
  [3, 0.3],
  [6, 0.4],
  [7, 0.06],
  [8, 0.12],
  [9, 0.14],
  [10, 0.07],
]

/** Questions to answer and methods to answer them with, the mildest first. */
export function tellPlan(story: Story): PlannedMethod[] {
  pass(story, 1, 3)
  const questions = [story.topic.question, ...extraQuestions.slice(0, story.dice.whole(1, 3))]
  for (const [position, question] of questions.entries()) {
    const id = newIdIn(story)
    story.questionIds.push(id)
    happened(story, 'question.asked', story.lead, { question: id })
    story.rows.add('investigations.question', {
      id,
      investigation_id: story.id,
      position: position + 1,
      question,
      answer: reaches(story, 'weighing') ? ANSWERED : null,
    })
  }
  const methods = stepsFor(story).map((step) => planMethod(story, step))
  if (reaches(story, 'research')) moveOn(story, 'planning', 'research')
  return methods
}

export function planMethod(story: Story, step: MethodStep): PlannedMethod {
  const text = story.dice.pick<{ goal: string; result: string }>(methodTexts[step])
  const id = newIdIn(story)
  const plannedAt = happened(story, 'method.planned', story.lead, { method: id, step })
  return {
    id,
    step,
    goal: text.goal,
    result: text.result,
    whyNotLighter: step === 1 ? null : fillIn(story.dice.pick(whyNotLighter), story.dice, story.day),
    plannedAt,
  }
}

function stepsFor(story: Story): MethodStep[] {
  const possible = OPTIONAL.filter(([step]) => step < FIRST_AT_HOME || (!story.aboutOrganisation && story.companion))
  const chosen = possible.filter(([, often]) => story.dice.chance(often)).map(([step]) => step)
  const { waitsFor } = story.plan
  return [
    ...new Set<MethodStep>([1, 2, 4, 5, ...chosen, ...(waitsFor && (waitsFor < FIRST_AT_HOME || story.companion) ? [waitsFor] : [])]),
  ].sort((one, other) => one - other)
}
