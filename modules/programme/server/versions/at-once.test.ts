import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer, Visitor } from '#app/server/testing/house.ts'
import { paragraphs } from '#platform/contract/rich-text.ts'
import type { ProgrammeVersion } from '../../contract.ts'
import {
  activityOf,
  aDraft,
  adopt,
  granted,
  openProgrammeHouse,
  type ProgrammeHouse,
  refusal,
  sectionOf,
} from './testing/programme-house.ts'

let at: ProgrammeHouse
let draft: ProgrammeVersion
beforeAll(async () => {
  at = await openProgrammeHouse()
  await granted(adopt(at.policy, at.version2024))
  draft = await granted(at.policy.post('/programme/versions', aDraft(at.version2024)))
})
afterAll(() => at.house.close())

const ROUNDS = 8
const again = () => granted(at.policy.get(`/programme/versions/${draft.id}`))

/** Both colleagues really at the same moment; gives what each was told, and whose request was granted. */
async function both(ask: (by: Visitor) => Promise<Answer>): Promise<{ codes: string[]; winner: Visitor }> {
  const codes = await Promise.all([refusal(ask(at.policy)), refusal(ask(at.otherPolicy))])
  return { codes: codes.toSorted(), winner: codes[0] === 'granted' ? at.policy : at.otherPolicy }
}

test('two colleagues save the same heading: one wins, the other is told, and the text of the winner stands', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { id, sections } = activityOf(draft, 'primary-process')
    const textOf = (by: Visitor) => paragraphs(`Ronde ${round} van ${by.id}`)

    const { codes, winner } = await both((by) =>
      by.put(`/programme/activities/${id}/sections/points`, {
        text: textOf(by),
        revision: sectionOf({ sections } as never, 'points').revision + round,
      }),
    )

    expect(codes).toEqual(['granted', 'programme.text-changed-meanwhile'])
    expect(sectionOf(activityOf(await again(), 'primary-process'), 'points')).toMatchObject({ text: textOf(winner), revision: round + 1 })
  }
})

test('two colleagues save the title, an activity and a goal at once: each time one wins', async () => {
  const activity = activityOf(draft, 'report-investigation')
  const goal = activity.goals[0]
  const { kind, theme, sharePercent, executors, measuredWith } = activity
  const saves: ((by: Visitor) => Promise<Answer>)[] = [
    (by) => by.put(`/programme/versions/${draft.id}`, { title: by.id, citesReportYear: 2024, revision: 0 }),
    (by) =>
      by.put(`/programme/activities/${activity.id}`, { kind, theme, title: by.id, sharePercent, executors, measuredWith, revision: 0 }),
    (by) => by.put(`/programme/goals/${goal?.id}`, { ...goal, sentence: by.id }),
  ]

  const winners: string[] = []
  for (const save of saves) {
    const { codes, winner } = await both(save)
    expect(codes).toEqual(['granted', 'programme.text-changed-meanwhile'])
    winners.push(winner.id)
  }

  const { title, activities } = await again()
  const saved = activityOf({ activities } as ProgrammeVersion, 'report-investigation')
  expect([title, saved.title, saved.goals[0]?.sentence]).toEqual(winners)
})

test('two colleagues add the same activity or pick the same text at once: both activities have their own key, the text stands once', async () => {
  const activity = { kind: 'other', theme: 'Participatiewet', title: 'Voorlichting', sharePercent: null }
  const added = await both((by) => by.post(`/programme/versions/${draft.id}/activities`, activity))
  expect(added.codes).toEqual(['granted', 'granted'])
  expect((await again()).activities.map(({ key }) => key).slice(4)).toEqual(['voorlichting', 'voorlichting-2'])

  const pick = { kind: 'point', text: 'Meer aandacht voor voorlichting.', takenFrom: { from: 'elsewhere', source: 'Raad' }, lessonOf: null }
  const picked = await both((by) => by.post(`/programme/activities/${activityOf(draft, 'chain-partners').id}/picks`, pick))
  expect(picked.codes).toEqual(['granted', 'pick.already-there'])
  expect(activityOf(await again(), 'chain-partners').picks).toHaveLength(1)
})

test('two colleagues start a draft of the same year at once: there is one', async () => {
  const { codes } = await both((by) => by.post('/programme/versions', aDraft(at.version2024, { year: 2026 })))

  expect(codes).toEqual(['granted', 'programme.year-has-draft'])
})

test('two colleagues adopt the same draft at once: it is adopted once', async () => {
  for (let year = 2030; year < 2030 + ROUNDS; year++) {
    const { id } = await granted(at.policy.post('/programme/versions', aDraft(at.version2024, { year })))

    const { codes, winner } = await both((by) => adopt(by, id, { adoptedBy: by.id }))

    expect(codes).toEqual(['granted', 'programme.not-a-draft'])
    expect((await granted(at.policy.get(`/programme/versions/${id}`))).adoptedBy).toBe(winner.id)
  }
})

test('a text that is saved while the draft is adopted is either in the adopted text or refused', async () => {
  const { id } = await granted(at.policy.post('/programme/versions', aDraft(at.version2024, { year: 2027 })))
  const { activities } = await granted(at.policy.get(`/programme/versions/${id}`))
  const section = `/programme/activities/${activities[0]?.id}/sections/points`

  const [adopted, saved] = await Promise.all([
    refusal(adopt(at.policy, id)),
    refusal(at.otherPolicy.put(section, { text: paragraphs('Op het laatste moment.'), revision: 0 })),
  ])

  expect(adopted).toBe('granted')
  const version = await granted(at.policy.get(`/programme/versions/${id}`))
  const text = sectionOf(activityOf(version, 'primary-process'), 'points').text
  if (saved === 'granted') expect(text).toEqual(paragraphs('Op het laatste moment.'))
  else expect([saved, text]).toEqual(['programme.not-a-draft', sectionOf(activities[0] as never, 'points').text])
})
