import { findOwnQuestions, nameQuestions, talksOf } from '#modules/advice/server/index.ts'
import type { About, CapacityActivity } from '#modules/capacity/contract.ts'
import type { AboutNames, HappeningSource } from '#modules/capacity/server/index.ts'
import { findOwnInvestigations, nameInvestigations, researchOf } from '#modules/investigations/server/index.ts'
import { attendedOf, findOwnActions, nameActions } from '#modules/partner-actions/server/index.ts'
import { actsOf } from '#modules/pgb/server/index.ts'
import type { Scheme } from '#modules/reports/contract.ts'

const activityOf = (scheme: Scheme): CapacityActivity =>
  scheme === 'wmo-pgb' || scheme === 'youth-pgb' ? 'personal-budget' : 'report-investigation'
const idsOf = (abouts: Parameters<AboutNames['name']>[1], kind: About['kind']) =>
  abouts.filter((about) => about.kind === kind).map(({ id }) => id)

/** What took somebody's time and is known elsewhere: hours are proposed from it. Under the eyes of the one who asks. */
export const happenings: readonly HappeningSource[] = [
  async (work, asked) => {
    const held = await researchOf(work, asked)
    return held.map(({ investigationId, scheme, kind, ...times }) => ({
      ...times,
      origin: ({ 'home-visit': 'visit', hearing: 'talk', observation: 'observation' } as const)[kind],
      about: { kind: 'investigation', id: investigationId },
      activity: activityOf(scheme),
    }))
  },
  async (work, asked) => {
    const talks = await talksOf(work, asked)
    return talks.map(({ questionId, ...times }) => ({
      ...times,
      origin: 'talk',
      about: { kind: 'question', id: questionId },
      activity: 'primary-process',
      estimated: true,
    }))
  },
  async (work, asked) => {
    const attended = await attendedOf(work, asked)
    return attended.map(({ actionId, ...times }) => ({
      ...times,
      origin: 'action',
      about: { kind: 'action', id: actionId },
      activity: 'chain-partners',
    }))
  },
  async (work, asked) => {
    const acts = await actsOf(work, asked)
    return acts.map(({ investigationId, kind, ...times }) => ({
      ...times,
      origin: kind,
      about: { kind: 'investigation', id: investigationId },
      activity: 'personal-budget',
    }))
  },
]

/** The files that hours can be written on, by name. */
export const abouts: AboutNames = {
  search: async (work, words) => {
    const investigations = await findOwnInvestigations(work, words)
    const questions = await findOwnQuestions(work, words)
    const actions = await findOwnActions(work, words)
    return [
      ...investigations.map((file) => ({ kind: 'investigation' as const, ...file })),
      ...questions.map((file) => ({ kind: 'question' as const, ...file })),
      ...actions.map((file) => ({ kind: 'action' as const, ...file })),
    ]
  },
  name: async (work, asked) => {
    const investigations = await nameInvestigations(work, idsOf(asked, 'investigation'))
    const questions = await nameQuestions(work, idsOf(asked, 'question'))
    const actions = await nameActions(work, idsOf(asked, 'action'))
    return [
      ...investigations.map((file) => ({ kind: 'investigation' as const, ...file })),
      ...questions.map((file) => ({ kind: 'question' as const, ...file })),
      ...actions.map((file) => ({ kind: 'action' as const, ...file })),
    ]
  },
}
