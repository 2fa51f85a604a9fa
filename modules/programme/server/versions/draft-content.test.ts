import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '#app/server/testing/house.ts'
import { paragraphs } from '#platform/contract/rich-text.ts'
import { Heading, type ProgrammeVersion } from '../../contract.ts'
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
})
beforeEach(async () => {
  if (draft) await at.policy.delete(`/programme/versions/${draft.id}`)
  draft = await granted(at.policy.post('/programme/versions', aDraft(at.version2024)))
})
afterAll(() => at.house.close())

const again = () => granted(at.policy.get(`/programme/versions/${draft.id}`))
const activity = (key = 'report-investigation') => activityOf(draft, key)
const write = (heading: Heading, text: string, revision: number, by = at.policy) =>
  by.put(`/programme/activities/${activity().id}/sections/${heading}`, { text: paragraphs(text), revision })
const aGoal = (changes = {}) => ({
  sentence: 'Meldingen worden binnen zes weken beoordeeld.',
  judgedBy: 'figures',
  figures: ['time-judging'],
  aim: { kind: 'target', value: 42, direction: 'down', source: 'Werkafspraak' },
  judge: null,
  judgedWhen: null,
  revision: 0,
  ...changes,
})
const anActivity = (changes = {}) => ({
  kind: 'other',
  theme: 'Participatiewet',
  title: 'Voorlichting in de wijk',
  sharePercent: 5,
  ...changes,
})

describe('a text', () => {
  test('is saved with who saved it and when, and each save counts', async () => {
    const saved = await granted(write('what-we-do', 'Wij onderzoeken meldingen.', 0))

    expect(sectionOf(activityOf(saved, 'report-investigation'), 'what-we-do')).toMatchObject({
      text: paragraphs('Wij onderzoeken meldingen.'),
      revision: 1,
      editedBy: 'Beleid een',
    })
    expect(await refusal(write('what-we-do', 'Nog eens.', 1))).toBe('granted')
  })

  test('is never written over by somebody who did not read the latest: nothing of either is lost', async () => {
    await granted(write('points', 'De tekst van een.', 0))

    const late = await write('points', 'De tekst van twee.', 0, at.otherPolicy)

    expect([late.status, late.body.code]).toEqual([409, 'programme.text-changed-meanwhile'])
    expect(sectionOf(activityOf(await again(), 'report-investigation'), 'points').text).toEqual(paragraphs('De tekst van een.'))
  })

  test('stands alone: another heading of the same activity can be saved meanwhile', async () => {
    await granted(write('points', 'De tekst van een.', 0))

    expect(await refusal(write('execution', 'De tekst van twee.', 0, at.otherPolicy))).toBe('granted')
  })

  test('is paragraphs, lists and emphasis, and nothing else', async () => {
    const at2 = `/programme/activities/${activity().id}/sections/points`
    const asHtml = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link' }] }] }] }

    expect(await refusal(at.policy.put(at2, { text: asHtml, revision: 0 }))).toBe('input.invalid')
    expect(
      await refusal(at.policy.put(`/programme/activities/${activity().id}/sections/budget`, { text: paragraphs('x'), revision: 0 })),
    ).toBe('input.invalid')
  })
})

describe('an activity', () => {
  test('is added after the others, with seven empty headings and a key of its own', async () => {
    const one = await granted(at.policy.post(`/programme/versions/${draft.id}/activities`, anActivity()))
    const two = await granted(at.policy.post(`/programme/versions/${draft.id}/activities`, anActivity()))

    expect(one.notAssignedPercent).toBe(7)
    expect(two.activities.map(({ key }) => key).slice(4)).toEqual(['voorlichting-in-de-wijk', 'voorlichting-in-de-wijk-2'])
    expect(two.activities[4]?.sections.map(({ heading }) => heading)).toEqual(Heading.options)
  })

  test('is edited by whoever read the latest', async () => {
    const edit = (changes: object) =>
      at.policy.put(`/programme/activities/${activity().id}`, {
        ...anActivity({ kind: 'report-investigation', title: 'Onderzoek', sharePercent: 62.25 }),
        executors: ['handhavingsspecialisten'],
        measuredWith: ['Cognos'],
        ...changes,
      })

    const edited = await granted(edit({ revision: 0 }))

    expect(activityOf(edited, 'report-investigation')).toMatchObject({ title: 'Onderzoek', sharePercent: 62.25, revision: 1 })
    expect([edited.assignedPercent, edited.notAssignedPercent]).toEqual([100.25, -0.25])
    expect(await refusal(edit({ revision: 0 }))).toBe('programme.text-changed-meanwhile')
    expect(await refusal(edit({ revision: 1, sharePercent: 101 }))).toBe('input.invalid')
  })

  test('is retired with a reason, keeps its text, gives its share back, and can be taken up again', async () => {
    const retire = (body: object) => at.policy.put(`/programme/activities/${activity('personal-budget').id}/retirement`, body)

    expect(await refusal(retire({ retired: true }))).toBe('programme.retire-needs-reason')
    const retired = await granted(retire({ retired: true, because: 'De zorg gaat naar een andere gemeente.' }))
    expect(retired.notAssignedPercent).toBe(28)
    expect(activityOf(retired, 'personal-budget').sections).toHaveLength(7)
    expect(await granted(retire({ retired: false }))).toMatchObject({ notAssignedPercent: 12 })
    expect(activityOf(await again(), 'personal-budget')).toMatchObject({ retired: false, retiredBecause: null })
  })
})

describe('a goal', () => {
  const add = (goal: object): Promise<Answer> => at.policy.post(`/programme/activities/${activity().id}/goals`, goal)

  test('is added after the others, edited and taken out', async () => {
    const added = activityOf(await granted(add(aGoal())), 'report-investigation').goals
    const goal = added.at(-1)
    expect(added).toHaveLength(3)
    expect(goal).toMatchObject({ figures: ['time-judging'], aim: { value: 42, direction: 'down' }, revision: 0 })

    const write = (changes: object) => at.policy.put(`/programme/goals/${goal?.id}`, aGoal(changes))
    const inWords = { judgedBy: 'words', figures: [], aim: null, judge: 'beleidsadviseur', judgedWhen: 'bij het jaarverslag' }
    const written = activityOf(await granted(write(inWords)), 'report-investigation').goals.at(-1)
    expect(written).toMatchObject({ ...inWords, revision: 1 })
    expect(await refusal(write({ revision: 0 }))).toBe('programme.text-changed-meanwhile')

    const left = await granted(at.policy.delete(`/programme/goals/${goal?.id}`))
    expect(activityOf(left, 'report-investigation').goals).toHaveLength(2)
    expect(await refusal(at.policy.delete(`/programme/goals/${goal?.id}`))).toBe('thing.not-found')
  })

  test('says how it is judged, and its aim fits its figure', async () => {
    expect(await refusal(add(aGoal({ figures: [], aim: null })))).toBe('goal.no-way-of-judging')
    expect(await refusal(add(aGoal({ judgedBy: 'words', judge: 'beleidsadviseur' })))).toBe('goal.no-way-of-judging')
    expect(await refusal(add(aGoal({ aim: { ...aGoal().aim, value: 41.5 } })))).toBe('goal.aim-does-not-fit')
    const goal = activity().goals[0]
    const share = at.policy.put(`/programme/goals/${goal?.id}`, { ...goal, aim: { ...goal?.aim, value: 70 } })
    expect(await refusal(share)).toBe('goal.aim-does-not-fit')
    expect(activityOf(await again(), 'report-investigation').goals).toEqual(activity().goals)
  })
})

describe('adopting a draft', () => {
  test('is refused with every heading that is empty', async () => {
    await granted(write('measuring', '', 0))
    await granted(at.policy.post(`/programme/versions/${draft.id}/activities`, anActivity()))

    const { status, body } = await adopt(at.policy, draft.id)

    expect([status, body.code]).toEqual([422, 'programme.heading-empty'])
    expect(body.errors).toHaveLength(8)
    expect(body.errors[0]).toEqual({
      pointer: `#/activities/${activity().id}/sections/measuring`,
      detail: 'Onderzoek van meldingen: Hoe meten we dit?',
    })
    expect(body.errors.map(({ detail }: { detail: string }) => detail)).toContain('Voorlichting in de wijk: Wat zijn de doelstellingen?')
  })

  test('asks nothing of an activity that was retired, but asks for one that was not', async () => {
    const retire = (id: string | undefined) =>
      granted(at.policy.put(`/programme/activities/${id}/retirement`, { retired: true, because: 'Dit wordt niet meer gedaan.' }))
    const { activities } = await granted(at.policy.post(`/programme/versions/${draft.id}/activities`, anActivity()))
    await retire(activities[4]?.id)
    expect(await refusal(adopt(at.policy, draft.id, { adoptedOn: '2099-01-01' }))).toBe('programme.adopted-in-future')

    for (const { id } of activities) await retire(id)
    expect(await refusal(adopt(at.policy, draft.id))).toBe('programme.heading-empty')
  })

  test('takes a goal for the heading of the goals, and a pick for that of the points', async () => {
    await granted(write('points', '', 0))
    expect(await refusal(adopt(at.policy, draft.id, { adoptedOn: '2099-01-01' }))).toBe('programme.heading-empty')
    const pick = {
      kind: 'development',
      text: 'Er komt een nieuwe wet.',
      takenFrom: { from: 'elsewhere', source: 'Rijksoverheid' },
      lessonOf: null,
    }
    await granted(at.policy.post(`/programme/activities/${activity().id}/picks`, pick))

    expect(await refusal(adopt(at.policy, draft.id, { adoptedOn: '2099-01-01' }))).toBe('programme.adopted-in-future')
  })

  test('is refused when more than a hundred percent was given out, and not at a hundred', async () => {
    const add = (sharePercent: number) => at.policy.post(`/programme/versions/${draft.id}/activities`, anActivity({ sharePercent }))

    await granted(add(12))
    expect(await refusal(adopt(at.policy, draft.id))).toBe('programme.heading-empty')
    await granted(add(0.01))
    expect(await refusal(adopt(at.policy, draft.id))).toBe('programme.more-than-hundred-percent')
  })
})

test('every change is remembered on the version that it was made in, by whoever made it', async () => {
  await granted(write('points', 'De tekst van twee.', 0, at.otherPolicy))
  await granted(at.policy.post(`/programme/activities/${activity().id}/goals`, aGoal()))

  const { rows } = await at.house.db.owner.query(
    `select action, actor_id, purpose, object_kind, facts from platform.audit_event where object_id = $1 and kind = 'write' order by seq`,
    [draft.id],
  )
  expect(rows.map(({ action, actor_id, purpose, object_kind }) => [action, actor_id, purpose, object_kind])).toEqual([
    ['programme.draft-started', at.policy.id, 'programme-account', 'programme'],
    ['programme.section-written', at.otherPolicy.id, 'programme-account', 'programme'],
    ['goal.added', at.policy.id, 'programme-account', 'programme'],
  ])
  expect(rows[1].facts).toEqual({ activityId: activity().id, heading: 'points' })
})
